import { describe, expect, inject, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

test('a client that stays on one connection keeps its answers', async () => {
  const { url } = await serveOnNeo4j();
  for (let at = 0; at < 20; at++) expect((await ask(url)).status).toBe(200);
});

describe('bookmarks', () => {
  test('of a writer elsewhere are waited for, and every answer has its own', async () => {
    const writer = connect({ ...inject('neo4j'), database: 'neo4j' });
    await writer.write(({ run }) => run('MERGE (:Person {id: "person:written"})'));
    const [bookmark = ''] = writer.bookmarks();
    const { url } = await serveOnNeo4j();
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

  test.each(['FB:nonsense', 'nonsense', '; DROP', 'a'.repeat(5_000)])(
    'that are none are BAD_USER_INPUT: %.20s',
    async (bookmark) => {
      const { url } = await serveOnNeo4j();
      const answer = await ask(url, undefined, { 'footnote-bookmark': bookmark });
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});
