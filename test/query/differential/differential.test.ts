import { beforeAll, expect, test } from 'vitest';
import { graphForTest } from '../../graph-for-test.ts';
import { isAsked, NOT_ASKED, reachableFields } from './asked.ts';
import { Comparison } from './comparison.ts';
import { operations } from './operation.ts';
import { Oracle } from './oracle.ts';
import { poolOf } from './pool.ts';
import { damage, loadSeededGraph } from './seeded-graph.ts';
import { readStored } from './stored.ts';
import { wholeAnswers } from './whole-answers.ts';

/** Most of the time goes into Neo4j's planning; `DIFFERENTIAL_OPERATIONS=5000` asks for more. */
const OPERATIONS = Number(process.env['DIFFERENTIAL_OPERATIONS'] ?? 1_000);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_124);

const graph = graphForTest();

beforeAll(() => loadSeededGraph(graph, SEED));

test(`every field is asked for, but ${[...NOT_ASKED].join(', ')}`, async () => {
  const oracle = new Oracle(await readStored(graph));
  const unanswered = reachableFields().filter(([type, field]) => !oracle.answers(type, field));
  expect(unanswered.map((each) => each.join('.'))).toEqual([]);
});

test(`${OPERATIONS} operations of seed ${SEED}: the engine and graphql-js say the same`, async () => {
  const stored = await readStored(graph);
  const all = operations(poolOf(stored), isAsked);
  expect(await new Comparison(graph, stored).reports(all, OPERATIONS, SEED)).toBe('');
}, 900_000);

test.each([
  ['search', OPERATIONS / 50],
  ['statisticGroups', OPERATIONS / 100],
] as const)('%s with %i combinations of its arguments', async (field, count) => {
  const stored = await readStored(graph);
  const all = wholeAnswers(poolOf(stored), field);
  expect(await new Comparison(graph, stored).reports(all, count, SEED)).toBe('');
});

test(`seed ${SEED}: nulls where none may be spread as graphql-js spreads them`, async () => {
  await damage(graph);
  const stored = await readStored(graph);
  // What is indexed of a text that is gone is still found.
  const all = operations(
    poolOf(stored),
    (type, field) => isAsked(type, field) && `${type}.${field}` !== 'Query.search',
  );
  expect(await new Comparison(graph, stored).reports(all, OPERATIONS / 10, SEED + 1)).toBe('');
}, 300_000);
