import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite } from '../ingest/documents.ts';
import { askOf, loadAlone } from './loaded.ts';

const graph = graphForTest();
const ask = askOf(graph);

/** A document with quotes of speakers: `person:ada`, or nobody. */
function quoting(
  slug: string,
  quotes: readonly [speaker: string | null, words: string][],
): ToWrite {
  const text = `Ada and Bo spoke. ${quotes.map(([, words], place) => `${place}: “${words}”`).join(' ')}`;
  return {
    text,
    annotation: {
      document: metadata(slug, text),
      entities: ['Ada', 'Bo'].map((name) => ({
        ...{ id: `person:${name.toLowerCase()}`, name, mentions: [at(text, name)] },
      })),
      quotes: quotes.map(([speaker, words], place) => {
        const { start } = at(text, `${place}: “${words}`);
        const from = start + `${place}: “`.length;
        return {
          kind: 'DIRECT',
          ...(speaker === null ? {} : { speaker }),
          passage: { start: from, end: from + words.length, exact: words },
        };
      }),
    },
  };
}

const [ADA, BO] = ['person:ada', 'person:bo'];
const FULL = 'We will never close the ports, not now and not ever.';

test('a quote meets its variants by the same speaker, from both sides, with what differs', async () => {
  await loadAlone(graph, [
    quoting('full', [
      [ADA, FULL],
      [ADA, 'Maps'],
      [ADA, 'He lent the maps to nobody at all.'],
    ]),
    quoting('others', [
      [ADA, 'we will never close the PORTS – not now and not ever'],
      [ADA, 'never close the ports … not ever'],
      [ADA, 'We may never close the ports, not now and not ever.'],
      [ADA, 'the ports'],
      [ADA, 'maps'],
      [ADA, 'Another matter is the close of the year.'],
      [BO, FULL],
      [null, FULL],
    ]),
  ]);
  const found = answer.parse(
    await ask(`quotes(first: 50) { nodes { text speaker { ... on Entity { id } }
      variants { kind quote { text } differences { start end text otherStart otherEnd otherText } } } }`),
  ).quotes.nodes;
  const variantsOf = (text: string) =>
    found
      .filter((quote) => quote.text === text && quote.speaker?.id === ADA)
      .flatMap(({ variants }) => variants);
  const told = (text: string) =>
    variantsOf(text)
      .map(({ kind, quote }) => `${kind}: ${quote.text}`)
      .sort();
  expect(told(FULL)).toEqual([
    'ALTERED: We may never close the ports, not now and not ever.',
    'TRUNCATED: never close the ports … not ever',
    'VERBATIM: we will never close the PORTS – not now and not ever',
  ]);
  // Of one or two words, only the same are variants.
  expect([told('Maps'), told('the ports')]).toEqual([['VERBATIM: maps'], []]);
  expect(told('He lent the maps to nobody at all.')).toEqual([]);
  const [altered] = variantsOf(FULL).filter(({ kind }) => kind === 'ALTERED');
  expect(altered?.differences).toEqual([
    { start: 3, end: 7, text: 'will', otherStart: 3, otherEnd: 6, otherText: 'may' },
  ]);
  const pairs = found.flatMap(({ text, variants }) =>
    variants.map(({ kind, quote }) => [text, quote.text, kind].join('|')),
  );
  const mirrored = pairs.map((pair) => {
    const [one = '', other = '', kind = ''] = pair.split('|');
    return [other, one, kind].join('|');
  });
  expect(mirrored.sort()).toEqual(pairs.sort());
  const ofOthers = found.filter(({ speaker }) => speaker?.id !== ADA);
  expect(ofOthers.map(({ variants }) => variants.length)).toEqual([0, 0]);
});

const text = z.string();
const difference = z.record(text, z.union([text, z.number()]));
const variant = z.object({
  kind: text,
  quote: z.object({ text }),
  differences: z.array(difference),
});
const quote = z.object({
  text,
  speaker: z.object({ id: text }).nullable(),
  variants: z.array(variant),
});
const answer = z.object({ quotes: z.object({ nodes: z.array(quote) }) });
