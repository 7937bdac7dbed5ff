import { describe, expect, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { BookmarkSigner } from '../../src/server/index.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const bookmarkSecret = 'of the deployment';
const signer = new BookmarkSigner(bookmarkSecret);

test('a client that stays on one connection keeps its answers', async () => {
  const { url } = await serveOnNeo4j();
  for (let at = 0; at < 20; at++) expect((await ask(url)).status).toBe(200);
});

describe('bookmarks', () => {
  test('of a writer elsewhere are waited for, and every answer has its own', async () => {
    const writer = connect({ ...neo4jForTest(), database: 'neo4j' });
    await writer.write(({ run }) => run('MERGE (:Person {id: "person:written"})'));
    const bookmark = await signer.sign(writer.bookmarks());
    const { url } = await serveOnNeo4j({ settings: { bookmarkSecret } });
    const asked = '{ person(id: "person:written") { id } }';
    const answer = await ask(url, asked, { 'footnote-bookmark': bookmark });
    expect(answer.data).toEqual({ person: { id: 'person:written' } });
    const next = answer.headers.get('footnote-bookmark') ?? '';
    expect(next).toMatch(/^FB:/);
    const both = await ask(url, asked, { 'footnote-bookmark': `${bookmark}, ${next}` });
    expect(both.status).toBe(200);
    await writer.write(({ run }) => run('MATCH (p:Person {id: "person:written"}) DELETE p'));
    await writer.close();
  });

  test('that Footnote did not give are refused, and nothing waits for them', async () => {
    const { url, graph } = await serveOnNeo4j({ settings: { bookmarkSecret }, poolSize: 1 });
    const given = (await ask(url)).headers.get('footnote-bookmark') ?? '';
    const [mark = '', signature = ''] = given.split('.');
    // The same database, a transaction that has yet to come.
    const bytes = Buffer.from(mark.replace('FB:', ''), 'base64');
    const later = Buffer.concat([bytes.subarray(0, -1), Buffer.from([0xca, 0x01, 0, 0, 0])]);
    const forged = `FB:${later.toString('base64')}`;
    const other = await new BookmarkSigner('another secret').sign([forged]);
    for (const bookmark of [forged, mark, `${forged}.${signature}`, other, `${given},${forged}`]) {
      const answer = await ask(url, undefined, { 'footnote-bookmark': bookmark });
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(graph.pool()).toMatchObject({ inUse: 0, waiting: 0 });
    }
    expect((await ask(url, undefined, { 'footnote-bookmark': given })).status).toBe(200);
  });

  test.each(['FB:nonsense', 'nonsense', '; DROP', 'a'.repeat(5_000)])(
    'that are none are BAD_USER_INPUT: %.20s',
    async (bookmark) => {
      const { url } = await serveOnNeo4j();
      const answer = await ask(url, undefined, { 'footnote-bookmark': bookmark });
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});
