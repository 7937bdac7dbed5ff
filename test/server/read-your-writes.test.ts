import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { BookmarkSigner } from '../../src/server/index.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

graphForTest();

test('what was written is read from either of two servers, its bookmark handed on by answers', async () => {
  const writer = connect({ ...neo4jForTest(), database: 'neo4j' });
  onTestFinished(() => writer.close());
  const bookmarkSecret = 'of both';
  const signer = new BookmarkSigner(bookmarkSecret);
  const settings = { bookmarkSecret };
  const servers = [await serveOnNeo4j({ settings }), await serveOnNeo4j({ settings })];
  for (const key of ['a', 'b', 'c']) {
    await writer.write(({ run }) => run('CREATE (:Person {id: $id})', { id: `person:${key}` }));
    let bookmark = await signer.sign(writer.bookmarks());
    for (const { url } of servers) {
      const query = `{ person(id: "person:${key}") { id } }`;
      const answer = await ask(url, query, { 'footnote-bookmark': bookmark });
      expect(answer.data).toEqual({ person: { id: `person:${key}` } });
      bookmark = answer.headers.get('footnote-bookmark') ?? '';
      expect(bookmark).toMatch(/^FB:/);
    }
  }
});
