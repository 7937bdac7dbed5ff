import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN sum(n * n)';

function open(uri: string, poolSize?: number) {
  const graph = connect({ ...neo4jForTest(), database: 'neo4j', uri, poolSize });
  onTestFinished(() => graph.close());
  return graph;
}

test('the pool tells what is in use and what waits, and lets no more through than its size', async () => {
  const graph = open(neo4jForTest().uri, 2);
  const callers = new AbortController();
  const { signal } = callers;
  const reads = [1, 2, 3].map(() => graph.read(ENDLESS, {}, { signal }));
  const settled = Promise.allSettled(reads);
  expect(graph.pool()).toEqual({ size: 2, inUse: 2, waiting: 1 });
  callers.abort();
  await settled;
  await expect
    .poll(() => graph.pool(), { timeout: 6_000 })
    .toEqual({ size: 2, inUse: 0, waiting: 0 });
});

test('neo4j:// routes to a single server: reads, writes, bookmarks', async () => {
  const graph = open(neo4jForTest().uri.replace('bolt://', 'neo4j://'));
  expect(await graph.verify()).toMatch(/^\d/);
  await graph.write(({ run }) => run('MERGE (:Person {id: "person:routed"})'));
  const { rows } = await graph.read('MATCH (p:Person {id: "person:routed"}) RETURN p.id');
  expect(rows).toEqual([['person:routed']]);
  await graph.write(({ run }) => run('MATCH (p:Person {id: "person:routed"}) DELETE p'));
  expect(graph.bookmarks()).toHaveLength(1);
});
