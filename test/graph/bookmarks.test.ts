import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();

function another() {
  const opened = connect({ ...neo4jForTest(), database: 'neo4j' });
  onTestFinished(() => opened.close());
  return opened;
}

test('a write leaves one bookmark, with which another instance reads what was written', async () => {
  const writer = another();
  expect(writer.bookmarks()).toEqual([]);
  await writer.write(({ run }) => run('CREATE (:Person {id: "person:a"})'));
  await writer.write(({ run }) => run('CREATE (:Person {id: "person:b"})'));
  const bookmarks = writer.bookmarks();
  expect(bookmarks).toHaveLength(1);
  const { rows } = await another().read(
    'MATCH (p:Person) RETURN p.id ORDER BY p.id',
    {},
    { bookmarks },
  );
  expect(rows).toEqual([['person:a'], ['person:b']]);
});

test('of writes at once, all are stood for, and a later write stands for them', async () => {
  const writer = another();
  await Promise.all(
    ['c', 'd', 'e'].map((key) =>
      writer.write(({ run }) => run('CREATE (:Person {id: $id})', { id: `person:${key}` })),
    ),
  );
  const { rows } = await another().read(
    'MATCH (p:Person) WHERE p.id IN ["person:c", "person:d", "person:e"] RETURN count(*)',
    {},
    { bookmarks: writer.bookmarks() },
  );
  expect(rows).toEqual([[3]]);
  await writer.write(({ run }) => run('CREATE (:Person {id: "person:f"})'));
  expect(writer.bookmarks()).toHaveLength(1);
});

test('a read tells how far the server was', async () => {
  const { bookmarks = [] } = await graph.read('RETURN 1');
  expect(bookmarks).toEqual([expect.stringMatching(/^FB:/)]);
  expect((await graph.read('RETURN 2', {}, { bookmarks })).rows).toEqual([[2]]);
});

test('what is no bookmark is a BAD_BOOKMARK', async () => {
  await expect(graph.read('RETURN 1', {}, { bookmarks: ['nonsense'] })).rejects.toMatchObject({
    code: 'BAD_BOOKMARK',
  });
});
