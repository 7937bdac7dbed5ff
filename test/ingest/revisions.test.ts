import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotation as annotationFormat } from '../../src/annotation/index.ts';
import { check } from '../../src/check/index.ts';
import { EVERYTHING, exportAs, exportGraph } from '../../src/export/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { mergeEntities, unmergeEntities } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, temporaryFolder, type ToWrite } from './documents.ts';
import { randomDocument } from './random-documents.ts';
import { report } from './report.ts';

const graph = graphForTest();

/** The document with words put into its text, and its offsets moved. */
function revised({ text, annotation }: ToWrite, at: number, words: string): ToWrite {
  const moveBy = (offset: unknown) => Number(offset) + (Number(offset) >= at ? words.length : 0);
  const changed = text.slice(0, at) + words + text.slice(at);
  const moved = annotationFormat.parse(
    JSON.parse(JSON.stringify(annotation), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'start' in value && 'end' in value
        ? { ...value, start: moveBy(value.start), end: moveBy(value.end) }
        : value,
    ),
  );
  return {
    text: changed,
    annotation: { ...moved, document: { ...moved.document, sha256: sha256(changed) } },
  };
}

/** Every fact with its id, and when a claim was first recorded. */
async function facts(): Promise<unknown[][]> {
  const { rows } = await graph.read(`
    MATCH (n:Passage|Quote|Claim|Statistic) RETURN n.id AS id, n.recordedAt
    UNION ALL MATCH ()-[r:MENTIONS|RENDERED_IN|HELD]->() RETURN r.id AS id, null AS \`n.recordedAt\``);
  return rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

test.each([
  ['at the top', 0, 'So it is said.\n'],
  ['a word at the top', 0, 'So '],
  ['in the middle', report('one').text.indexOf('The Library lent'), 'Nothing else is known. '],
  ['at the end', report('one').text.length, '\nThe end.'],
])(
  '%s, words are put into a text: all its facts keep their ids and dates',
  async (_, at, words) => {
    await ingest(graph, { paths: [await folderOf([report('one')])] });
    const before = await facts();
    expect(before.length).toBeGreaterThan(12);
    const folder = await folderOf([revised(report('one'), at, words)]);
    expect(await ingest(graph, { paths: [folder] })).toMatchObject({
      loaded: ['document:one'],
      refused: [],
    });
    expect(await facts()).toEqual(before);
    expect((await check(graph)).map(String)).toEqual([]);
  },
);

test('of two corrections of one version, the second is told what the first changed, and nothing is lost', async () => {
  await ingest(graph, { paths: [await folderOf([report('corrected')])] });
  const lines: string[] = [];
  for await (const line of exportGraph(graph))
    if (line.includes('document:corrected')) lines.push(line);
  const [line = ''] = lines;
  expect(line).toContain('"predicate":"STOPS"');
  const load = async (corrected: string) => {
    const file = join(await temporaryFolder(), 'corrected.jsonl');
    await writeFile(file, corrected);
    return ingest(graph, { paths: [file] });
  };

  const first = await load(line.replace('"predicate":"STOPS"', '"predicate":"ENDS"'));
  expect(first).toMatchObject({ replaced: ['document:corrected'], refused: [] });
  const second = await load(line.replace('"title":"Keeper"', '"title":"Head Keeper"'));
  expect(second).toMatchObject({ loaded: [], refused: [{ problems: [{ path: '$.version' }] }] });
  const [{ message } = { message: '' }] = second.refused;
  expect(message).toContain('others have changed since (CONFLICT)');
  expect(message).toContain('ADDED Library ENDS Loan Programme');
  expect(message).toContain('REMOVED Library STOPS Loan Programme');

  // Nobody corrected the export itself: it brings back what it holds, as before.
  expect(await load(line)).toMatchObject({ replaced: ['document:corrected'], refused: [] });
  const third = await load(line.replace('"title":"Keeper"', '"title":"Head Keeper"'));
  expect(third).toMatchObject({ replaced: ['document:corrected'], refused: [] });
});

const slug = fc.constantFrom('one', 'two');
const PAIRS = [
  ['person:q', 'person:p'],
  ['agency:b', 'agency:a'],
  ['agency:a', 'agency:b'],
] as const;

/** What may happen to a graph. */
const step = fc.oneof(
  { weight: 4, arbitrary: slug.chain(randomDocument).map((document) => ({ document })) },
  { weight: 1, arbitrary: slug.map((removed) => ({ removed: `document:${removed}` })) },
  { weight: 2, arbitrary: fc.constantFrom(...PAIRS).map((merged) => ({ merged })) },
  { weight: 1, arbitrary: fc.nat().map((undone) => ({ undone })) },
);

/** Everything as Footnote's own format has it, and the facts as another has them. */
async function everything(knownAt: string | null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(graph, { knownAt })) lines.push(line);
  for await (const chunk of exportAs('csv', graph, { ...EVERYTHING, knownAt }, 'https://g.example'))
    lines.push(String(chunk));
  return lines;
}

test('whatever happened since, the export of a moment is to the byte what it was then', async () => {
  let ids = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      await emptyGraph(graph);
      const merges: string[] = [];
      const remembered: [at: string, lines: string[]][] = [];
      for (const each of steps) {
        if ('document' in each) {
          const paths = [await folderOf([each.document])];
          expect((await ingest(graph, { paths, supersedeLost: true })).refused).toEqual([]);
        } else if ('removed' in each) await removeDocument(graph, each.removed);
        else if ('merged' in each) {
          const [from, into] = each.merged;
          const merge = { id: `merge:r${++ids}`, from, into, because: 'One', passage: null };
          await mergeEntities(graph, { ...merge, by: null }).then(
            () => merges.push(merge.id),
            (refused: unknown) => {
              expect(refused).toMatchObject({ code: 'CANNOT_MERGE' });
            },
          );
        } else {
          const [id] = merges.splice(each.undone % (merges.length + 1), 1);
          if (id !== undefined) await unmergeEntities(graph, { id, by: null });
        }
        remembered.push([new Date().toISOString(), await everything(null)]);
      }
      for (const [at, lines] of remembered) expect(await everything(at)).toEqual(lines);
      expect((await check(graph)).map(String)).toEqual([]);

      // What is forgotten for good is not in the past either; everything else of it is.
      await removeDocument(graph, 'document:one', true);
      const isOther = (line: string) => !line.includes('document:one');
      for (const [at, lines] of remembered)
        expect((await everything(at)).filter((line) => line.startsWith('{'))).toEqual(
          lines.filter((line) => line.startsWith('{') && isOther(line)),
        );
      expect((await check(graph)).map(String)).toEqual([]);
    }),
    { numRuns: 3 },
  );
}, 300_000);
