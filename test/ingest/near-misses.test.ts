import { beforeEach, expect, test } from 'vitest';
import { statementFile, type Plan } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, folderOf, type Written } from './documents.ts';
import { report } from './report.ts';

const graph = graphForTest();
beforeEach(() => emptyGraph(graph));

type Statistic = NonNullable<Written['statistics']>[number];

const [maps] = report('two').annotation.statistics ?? [];
const { entities = [] } = report('two').annotation;
const VALLEY = {
  id: 'place:valley',
  name: 'Valley',
  mentions: [at(report('two').text, 'Library')],
};
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

/** The same figure in another document, described in other words. */
async function toldOf(change: Partial<Statistic>, dryRun = false): Promise<string[]> {
  if (maps === undefined) throw new Error('The report must state a figure.');
  const other = report('two', {
    entities: [...entities, VALLEY],
    statistics: [{ ...maps, ...change }],
  });
  await ingest(graph, { paths: [await folderOf([report('one')])] });
  const { warnings, refused } = await ingest(graph, { paths: [await folderOf([other])], dryRun });
  expect(refused).toEqual([]);
  for (const { file } of warnings) expect(file).toMatch(/two\.annotation\.json$/);
  return warnings.map(({ message }) => message);
}

test.each([
  ['population: "patrons" here, none there', { population: 'patrons' }],
  ['measure: "maps lent out" here, "maps lent" there', { measure: 'maps lent out' }],
  ['place: "place:valley" here, none there', { place: 'place:valley' }],
  ['period: none here, 2025-01-01 to 2025-12-31 there', { period: undefined }],
  [
    'period: 2025-06-01 to 2025-12-31 here, 2025-01-01 to 2025-12-31 there',
    { period: { ...YEAR, from: '2025-06-01', stated: 'in the second half of 2025' } },
  ],
  [
    'what they are about: program:loans here, agency:library, program:loans there',
    { about: ['program:loans'] },
  ],
  ['how the measure is written: "MÀPS lent" here, "maps lent" there', { measure: 'MÀPS lent' }],
  ['how the value is written: "1200.0" here, "1200" there', { value: '1200.0' }],
])('a figure that another document has in other words is told: %s', async (words, change) => {
  const [message = '', ...others] = await toldOf(change);
  expect(others).toEqual([]);
  expect(message).toMatch(
    /^statistic:\w+ \(1200(?:\.0)? map, .*\) is almost the same as statistic:\w+ of document:one\. They differ in /,
  );
  expect(message).toContain(words);
  expect(message).toMatch(/If they are one statistic, describe it in the same words\.$/);
});

test.each<[string, Partial<Statistic>]>([
  ['the same figure', {}],
  ['another value', { value: '1201', population: 'patrons' }],
  ['another bound', { bound: 'EXACT', population: 'patrons' }],
  ['another unit', { unit: 'atlas', population: 'patrons' }],
  [
    'the next year of a series',
    { period: { from: '2026-01-01', to: '2026-12-31', stated: '2026' } },
  ],
  ['two differences', { population: 'patrons', place: 'place:valley' }],
  ['another measure', { measure: 'visitors counted' }],
])('%s is no near miss', async (_, change) => {
  expect(await toldOf(change)).toEqual([]);
});

test('a dry run tells of it as well, and loading again does not', async () => {
  expect(await toldOf({ population: 'patrons' }, true)).toHaveLength(1);
  expect(await toldOf({ population: 'patrons' })).toHaveLength(1);
  expect(await toldOf({ population: 'patrons' })).toEqual([]);
});

test('of two documents that are loaded together, each is told', async () => {
  if (maps === undefined) throw new Error('The report must state a figure.');
  const other = report('two', { statistics: [{ ...maps, population: 'patrons' }] });
  const { warnings } = await ingest(graph, { paths: [await folderOf([report('one'), other])] });
  expect(warnings.map(({ message }) => / of (\S+)\. /.exec(message)?.[1]).sort()).toEqual([
    'document:one',
    'document:two',
  ]);
});

test('what it reads does not grow with the figures that have the same value', async () => {
  await toldOf({});
  const row = { id: 'statistic:new', document: 'document:new', sortValue: 'same', unit: 'map' };
  const hits = async (statistics: number) => {
    await graph.write(({ run }) =>
      run(
        `UNWIND range(1, ${statistics}) AS at
         CREATE (:Statistic {id: 'statistic:' + randomUUID(), sortValue: 'same', unit: 'map', bound: 'EXACT'})`,
      ),
    );
    const { plan } = await graph.profile(statementFile('load/near-misses'), {
      given: { rows: [{ ...row, bound: 'EXACT' }] },
    });
    return hitsOf(plan);
  };
  const few = await hits(400);
  expect(few).toBeGreaterThan(200);
  expect(await hits(4_000)).toBe(few);
});

function hitsOf({ dbHits, children }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
