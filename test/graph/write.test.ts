import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const COUNT = 'MATCH (n:Place) RETURN count(n)';

test('a transaction is all or nothing', async () => {
  const work = graph.write(async ({ run }) => {
    await run('CREATE (:Place {id: $id})', { id: 'place:one' });
    throw new RangeError('no further');
  });
  await expect(work).rejects.toThrow(RangeError);
  expect((await graph.read(COUNT)).rows).toEqual([[0]]);
});

test('an id that is there already is refused', async () => {
  const create = () =>
    graph.write(({ run }) => run('CREATE (:Place {id: $id})', { id: 'place:two' }));
  await create();
  await expect(create()).rejects.toMatchObject({ code: 'GRAPH_ERROR' });
});

test('the work of a deadlock runs again', async () => {
  await graph.write(({ run }) => run("CREATE (:Place {id: 'place:a'}), (:Place {id: 'place:b'})"));
  let runs = 0;
  const LOCK = 'MATCH (n:Place {id: $id}) SET n.name = coalesce(n.name, 0) + 1';
  const lockBoth = (first: string, second: string) =>
    graph.write(async ({ run }) => {
      runs++;
      await run(LOCK, { id: first });
      await run('UNWIND range(1, 3000000) AS n RETURN count(n)');
      await run(LOCK, { id: second });
    });
  await Promise.all([lockBoth('place:a', 'place:b'), lockBoth('place:b', 'place:a')]);
  expect(runs).toBeGreaterThan(2);
  const { rows } = await graph.read('MATCH (n:Place) WHERE n.name IS NOT NULL RETURN n.name');
  expect(rows).toEqual([[2], [2]]);
});
