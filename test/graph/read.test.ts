import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN sum(n * n)';
const UNDER_WAY = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*)`;

test('rows come as values in the order of the names, integers as numbers', async () => {
  const found = await graph.read('UNWIND [1, 2] AS n RETURN n, toString(n) AS text, null AS none');
  expect(found).toMatchObject({
    keys: ['n', 'text', 'none'],
    rows: [
      [1, '1', null],
      [2, '2', null],
    ],
  });
});

test('a result without rows keeps its names', async () => {
  expect(await graph.read('UNWIND [] AS n RETURN n')).toMatchObject({ keys: ['n'], rows: [] });
});

test('more rows than one fetch of the driver come whole', async () => {
  const { rows } = await graph.read('UNWIND range(1, 5000) AS n RETURN n');
  expect(rows.at(-1)).toEqual([5000]);
});

test('a bigint arrives as an integer, a number as a float', async () => {
  const { rows } = await graph.read('RETURN $whole / 2, $float / 2', { whole: 3n, float: 3 });
  expect(rows).toEqual([[1, 1.5]]);
});

test('a write on the read path is FORBIDDEN and writes nothing', async () => {
  await expect(graph.read('CREATE (:Person {id: "person:nobody"})')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await graph.read('MATCH (n:Person) RETURN count(n)')).rows).toEqual([[0]]);
});

test('a statement that Neo4j cannot parse is a GRAPH_ERROR with its words', async () => {
  await expect(graph.read('RETRUN 1')).rejects.toMatchObject({
    code: 'GRAPH_ERROR',
    message: expect.stringContaining('RETRUN') as string,
  });
});

test('a slow statement is a TIMEOUT, and nothing of it is left on the server', async () => {
  await expect(graph.read(ENDLESS, {}, { timeoutMs: 200 })).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
  await nothingUnderWay();
});

test('a caller who goes away ends the statement on the server', async () => {
  const caller = new AbortController();
  const reading = graph.read(ENDLESS, {}, { signal: caller.signal });
  await wait(200);
  caller.abort();
  await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
  await nothingUnderWay();
});

test('a caller who is gone already sends nothing', async () => {
  await expect(graph.read(ENDLESS, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'ABORTED',
  });
});

async function nothingUnderWay(): Promise<void> {
  await expect
    .poll(async () => (await graph.read(UNDER_WAY)).rows, { timeout: 5_000 })
    .toEqual([[0]]);
}
