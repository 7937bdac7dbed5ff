import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { migrate, MODEL_VERSION } from '../../../src/graph/index.ts';
import { emptyGraph, graphForTest } from '../../graph-for-test.ts';
import { dumpOf } from '../../ingest/dump.ts';
import { load } from '../../query/loaded.ts';
import { stating } from '../../query/stated-figures.ts';

const graph = graphForTest();

async function run(statement: string): Promise<void> {
  await graph.write(({ run }) => run(statement));
}

test('statistics of a loaded graph of model 11 get the keys of their quantities', async () => {
  await emptyGraph(graph);
  const scoped = { place: 'place:hall', population: 'Readers', period: { from: '2020-01-01' } };
  const { refused } = await load(
    graph,
    stating('a', [{ value: '1' }, { value: '2', ...scoped }]),
    stating('b', [{ value: '3', measure: 'MAPS lent' }]),
  );
  expect(refused).toEqual([]);
  const loaded = await dumpOf(graph);
  await run('MATCH (s:Statistic) REMOVE s.measureKey, s.quantityKey');
  await run('DROP INDEX statistic_by_quantity');
  await run('MATCH (l:Ledger) SET l.model = 11');
  expect((await check(graph)).map(String)).toContainEqual(
    expect.stringContaining('the quantity keys of a statistic are those of what it measures'),
  );
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
  expect((await check(graph)).map(String)).toEqual([]);
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[MODEL_VERSION]]);
});
