import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();

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

test('records of several rows each are read as those rows, where the caller says so', async () => {
  const statement = 'UNWIND [[[1, 2], [3, 4]], [[5, 6]]] AS rows RETURN rows';
  const { rows } = await graph.read(statement, {}, { batched: true });
  expect(rows).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect((await graph.read(statement)).rows).toHaveLength(2);
  await expect(graph.read('RETURN 1', {}, { batched: true })).rejects.toThrow('lists of rows');
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

test('a statement that Neo4j cannot parse is a GRAPH_ERROR with its words', async () => {
  await expect(graph.read('RETRUN 1')).rejects.toMatchObject({
    code: 'GRAPH_ERROR',
    message: expect.stringContaining('RETRUN') as string,
  });
});

test('errors after a statement have their stack traces, which are off while it is sent', async () => {
  await graph.read('RETURN 1');
  await expect(graph.read('RETRUN 1')).rejects.toThrow();
  expect(new Error('after').stack).toContain('read.test.ts');
});

test('a statement that takes more memory than one may have is TOO_MUCH_MEMORY', async () => {
  await expect(
    graph.read('UNWIND range(1, 20000000) AS n RETURN size(collect(toString(n) + $long))', {
      long: 'x'.repeat(100),
    }),
  ).rejects.toMatchObject({ code: 'TOO_MUCH_MEMORY' });
});
