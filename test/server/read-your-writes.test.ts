import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/graph/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { footnoteProcess } from '../faults/footnote-process.ts';
import { graphForTest } from '../graph-for-test.ts';
import { loadMaps, proposeMaps } from '../review/maps.ts';
import { BookmarkSigner } from '../../src/server/index.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();

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

test('what an editor changes at one process is read at another, both routed by neo4j://', async () => {
  await loadMaps(graph);
  await proposeMaps(graph);
  const { uri, username, password } = neo4jForTest();
  const env = {
    NEO4J_URI: uri.replace('bolt://', 'neo4j://'),
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    FOOTNOTE_API_KEYS: `ada:editor:${sha256('key')}`,
  };
  const [one, other] = await Promise.all([
    footnoteProcess('serve', env),
    footnoteProcess('serve', env),
  ]);
  const headers = { authorization: 'Bearer key' };
  const quotes = '{ kind: { eq: QUOTE }, document: { id: { eq: "document:maps" } } }';
  const pending = `{ proposals(first: 1, filter: ${quotes}) { totalCount } quotes { totalCount } }`;
  const before = await ask(other.url, pending, headers);
  expect(before.data).toMatchObject({ quotes: { totalCount: 0 } });
  const { proposals } = counted.parse(before.data);
  const accept = `mutation { acceptProposals(filter: ${quotes}, expectedCount: ${proposals.totalCount}) { count } }`;
  const accepted = await ask(one.url, accept, headers);
  expect([accepted.status, accepted.error]).toEqual([200, undefined]);
  const bookmark = accepted.headers.get('footnote-bookmark') ?? '';
  // Signed by one process, accepted by the other.
  const after = await ask(other.url, pending, { ...headers, 'footnote-bookmark': bookmark });
  expect([after.status, after.data]).toMatchObject([
    200,
    { quotes: { totalCount: proposals.totalCount } },
  ]);
});

const counted = z.object({ proposals: z.object({ totalCount: z.int().positive() }) });
