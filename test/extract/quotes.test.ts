import { expect, test } from 'vitest';
import { jsEngine, proposeFor } from '../../src/extract/index.ts';

const spokenIn = async (text: string) => {
  const { proposals } = await proposeFor({ id: 'document:maps', text }, { engine: jsEngine });
  return proposals.flatMap((it) =>
    it.kind === 'QUOTE' && it.item.kind === 'DIRECT' ? [[it.passage.exact, it.speaker?.exact]] : [],
  );
};

test.each([
  ['“We lent them all,” said Margaret Wilson.', 'Margaret Wilson'],
  ['“We lent them all,” Margaret Wilson said.', 'Margaret Wilson'],
  ['Margaret Wilson said, “We lent them all.”', 'Margaret Wilson'],
  ['According to Margaret Wilson, “we lent them all.”', 'Margaret Wilson'],
  ['"We lent them all," said Margaret Wilson.', 'Margaret Wilson'],
  ['Margaret Wilson, the keeper, said: “We lent them all.”', 'Margaret Wilson'],
  ['Margaret Wilson explained:\n\n“We lent them all.”', 'Margaret Wilson'],
  ['“We lent them all.” — Margaret Wilson', 'Margaret Wilson'],
  ['‘We lent them all,’ said Margaret Wilson, who doesn’t mind.', 'Margaret Wilson'],
])('%s', async (text, speaker) => {
  const [quote] = await spokenIn(text);
  expect(quote?.[0]).toMatch(/^[Ww]e lent them all/);
  expect(quote?.[1]).toContain(speaker);
});

test('what follows in the paragraph has the same speaker', async () => {
  const text = '“We lent them all,” Margaret Wilson said. “Nobody ever lost one.”';
  expect(await spokenIn(text)).toEqual([
    ['We lent them all,', 'Margaret Wilson'],
    ['Nobody ever lost one.', 'Margaret Wilson'],
  ]);
});

test('a pronoun speaks for the person named before', async () => {
  const text = 'Margaret Wilson keeps maps.\n\n“We lent them all,” she said.';
  const { proposals } = await proposeFor({ id: 'document:maps', text }, { engine: jsEngine });
  expect(proposals.flatMap((it) => (it.kind === 'QUOTE' ? [it.item.speaker] : []))).toEqual([
    'person:margaret-wilson',
  ]);
});

test.each([
  'The so-called “lost” atlas is in the cellar.',
  'Margaret Wilson keeps an atlas in the “map room” in the cellar.',
  'A shelf is 6" wide.',
])('%s has no quote', async (text) => {
  expect(await spokenIn(text)).toEqual([]);
});
