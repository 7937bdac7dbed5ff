import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { reanchor } from '../../src/ingest/anchor/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, folderOf, metadata, temporaryFolder } from './documents.ts';
import { report } from './report.ts';

const graph = graphForTest();

/** What becomes of a mention of the words in a text, where they stand for the nth time from 0. */
function anchored(before: string, words: string, occurrence: number, after: string) {
  const mention = at(before, words, occurrence);
  const annotation = {
    document: { ...metadata('one', before), authors: [], publisher: undefined },
    entities: [{ id: 'person:p', name: 'P', aliases: [], mentions: [mention] }],
    references: [],
    statistics: [],
    quotes: [],
    claims: [],
  };
  const { annotation: later, anchoring } = reanchor(annotation, before, after);
  const [found] = later.entities[0]?.mentions ?? [];
  if (found !== undefined) {
    expect(anchoring).toMatchObject({ ambiguous: [], lost: [] });
    return found.start;
  }
  return anchoring.lost.length > 0 ? 'lost' : `in ${anchoring.ambiguous[0]?.places ?? 0} places`;
}

const LONG = 'The office in the north wing was closed for repairs in May. ';

test.each([
  ['nothing changed', 'Ada spoke.', 'Ada', 0, 'Ada spoke.', 0],
  ['text before', 'Ada spoke.', 'Ada', 0, 'Yesterday Ada spoke.', 10],
  ['the words around changed', 'Then Ada spoke.', 'Ada', 0, 'And Ada sang.', 4],
  ['the words went', 'Ada spoke.', 'Ada', 0, 'She spoke.', 'lost'],
  ['another case is other words', 'Ada spoke.', 'Ada', 0, 'ADA spoke.', 'lost'],
  [
    'the second of two, by what stands around',
    `Ada. ${LONG}Ada!`,
    'Ada',
    1,
    `Ada. ${LONG}So Ada!`,
    68,
  ],
  [
    'one of two went, and which is not known',
    'Ada, Ada.',
    'Ada',
    0,
    'Only Ada came.',
    'in 1 places',
  ],
  [
    'a second one came with the same surroundings',
    `${LONG}Ada. ${LONG}`,
    'Ada',
    0,
    `${LONG}Ada. ${LONG}${LONG}Ada. ${LONG}`,
    'in 2 places',
  ],
  [
    'as many with the same surroundings as before',
    `${LONG}Ada. ${LONG}${LONG}Ada. ${LONG}`,
    'Ada',
    1,
    `New. ${LONG}Ada. ${LONG}${LONG}Ada. ${LONG}`,
    190,
  ],
])('%s', (_, before, words, occurrence, after, expected) => {
  expect(anchored(before, words, occurrence, after)).toBe(expected);
});

test('random insertions elsewhere: what is found again is the same passage', () => {
  const word = fc.constantFrom('Ada', 'Bea', 'spoke', 'sang', 'left', 'CIS');
  const words = fc.array(word, { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), word, (all, one, place, more) => {
      const [chosen, at] = [one % all.length, place % (all.length + 1)];
      const before = all.join(' ');
      const occurrence =
        before.slice(0, all.slice(0, chosen).join(' ').length).split(all[chosen] ?? '').length - 1;
      const after = [...all.slice(0, at), more, ...all.slice(at)];
      const found = anchored(before, all[chosen] ?? '', occurrence, after.join(' '));
      const index = chosen < at ? chosen : chosen + 1;
      const right = index === 0 ? 0 : after.slice(0, index).join(' ').length + 1;
      expect(typeof found === 'string' || found === right).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a changed text alone keeps the facts of an annotated document, or is refused with what has no place', async () => {
  const { text } = report('one');
  const folder = await temporaryFolder();
  await ingest(graph, { paths: [await folderOf([report('one')])] });
  const facts = async () =>
    (await graph.read('MATCH (n:Quote|Claim|Statistic) RETURN n.id, n.recordedAt ORDER BY n.id'))
      .rows;
  const before = await facts();
  const give = async (changed: string, supersedeLost = false) => {
    await writeFile(join(folder, 'one.md'), changed);
    return ingest(graph, { paths: [folder], taken: 'everything', supersedeLost });
  };

  const moved = await give(text.replace('\n', '\nA line that was not there.\n'));
  expect(moved).toMatchObject({ replaced: ['document:one'], refused: [] });
  expect(moved.reanchored).toMatchObject([{ kept: 0, ambiguous: [], lost: [] }]);
  expect(await facts()).toEqual(before);

  const cut = text.replace('It may stop lending, she thinks.', '');
  const { refused, loaded } = await give(cut);
  expect(loaded).toEqual([]);
  expect(refused[0]?.message).toContain('lost: "It may stop lending"');
  expect(refused[0]?.message).toContain('--supersede-lost');
  expect(await facts()).toEqual(before);

  const superseded = await give(cut, true);
  expect(superseded.reanchored).toMatchObject([{ lost: ['It may stop lending'] }]);
  expect(
    superseded.changes.map(({ action, kind, beforeSummary }) => [action, kind, beforeSummary]),
  ).toEqual([
    ['CHANGED', 'DOCUMENT', 'About one'],
    [
      'REMOVED',
      'CLAIM',
      'Ada Example STOPS Loan Programme (SPECULATED)'.replace('Ada Example', 'Library'),
    ],
  ]);
  expect((await facts()).length).toBe(before.length - 1);
  expect((await check(graph)).map(String)).toEqual([]);
});
