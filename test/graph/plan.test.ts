import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { operatorsOf } from '../operators-of.ts';

const graph = graphForTest();

test('EXPLAIN tells what a statement may do, and by which operators, without running it', async () => {
  const { type, plan } = await graph.explain('MATCH (p:Person {id: $id}) RETURN p.name', {
    id: 'person:nobody',
  });
  expect(type).toBe('r');
  const operators = operatorsOf(plan).map(({ operator }) => operator);
  expect(operators).toEqual(['ProduceResults', 'Projection', 'NodeUniqueIndexSeek']);
  expect((await graph.explain('CREATE (:Person)')).type).toBe('w');
  expect((await graph.read('MATCH (p:Person) RETURN count(p)')).rows).toEqual([[0]]);
});

test('PROFILE runs it and counts what each operator touched', async () => {
  const { plan } = await graph.profile('MATCH (l:Ledger) RETURN l.id');
  expect(plan.rows).toBe(1);
  expect(plan.children.reduce((sum, { dbHits }) => sum + dbHits, plan.dbHits)).toBeGreaterThan(0);
});
