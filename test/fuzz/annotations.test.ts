import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../checksum.ts';
import { ingest, removeDocument, type Ingested } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { folderOf, temporaryFolder } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { annotationMutant, type AnnotationMutant } from './annotation-mutant.ts';
import { STACK } from './judge.ts';
import { holds } from './seed.ts';
import { Tally } from './tally.ts';
import { writeMutant } from './write-mutant.ts';

const ANNOTATIONS = Number(process.env['FUZZ_ANNOTATIONS'] ?? 4_000);
/** Loaded at once, for one look at the graph behind them. */
const A_BATCH = 25;

const graph = graphForTest();
const load = (paths: string[]) => ingest(graph, { paths });

test(
  'whatever is loaded: in, or refused with its place; what is refused or removed leaves nothing',
  { timeout: 600_000 },
  async () => {
    // It speaks of the same entities as the mutants do.
    const kept = await folderOf([report('kept')]);
    expect((await load([kept])).loaded).toEqual(['document:kept']);
    const before = await checksum(graph);
    const folder = await temporaryFolder();
    const outcomes = new Tally();
    const holdsFor = async (mutants: AnnotationMutant[]) => {
      const writing = mutants.map((mutant, at) => writeMutant(folder, `m${at}`, mutant));
      const files = await Promise.all(writing);
      const result = await load(files);
      judge(result, files, outcomes);
      for (const id of result.loaded) expect(await removeDocument(graph, id)).toBe(true);
      // One that gave itself the id of the kept one has replaced it.
      if (result.loaded.includes('document:kept')) await load([kept]);
      expect(await checksum(graph)).toEqual(before);
    };
    const batch = fc.array(annotationMutant, { minLength: A_BATCH, maxLength: A_BATCH });
    const property = () => fc.asyncProperty(batch, holdsFor);
    await holds(`batches of ${A_BATCH} mutated annotations`, ANNOTATIONS / A_BATCH, property, 1);
    console.log(outcomes.toString());
    // Otherwise the changes are too crude to find anything behind the first parser.
    expect(outcomes.share((outcome) => outcome !== 'refused at $')).toBeGreaterThan(0.5);
  },
);

/** Every file has an outcome, and every refusal names the file, the place and what is wrong there. */
function judge(result: Ingested, files: readonly string[], outcomes: Tally): void {
  const { loaded, unchanged, refused, lacking } = result;
  outcomes.count('loaded', loaded.length);
  outcomes.count('unchanged', unchanged.length);
  outcomes.count('lacking', lacking.length);
  for (const { file, message, problems } of refused) {
    outcomes.count(`refused at ${problems[0]?.path.replace(/\[\d+\]/g, '[]') ?? 'no place'}`);
    expect(files.some((each) => file.startsWith(each))).toBe(true);
    expect(message.startsWith(`${file}: `)).toBe(true);
    for (const { path } of problems) expect(message).toContain(`${path} must be `);
    expect(message).not.toMatch(STACK);
  }
  const told = loaded.length + unchanged.length + refused.length + lacking.length;
  // A line feed within an export makes several lines of one.
  expect(told).toBeGreaterThanOrEqual(files.length);
}
