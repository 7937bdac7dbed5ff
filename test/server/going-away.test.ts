import { describe, expect, inject, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { ask, ENDLESS, serveOnNeo4j } from './serve-on-neo4j.ts';

const UNDER_WAY = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*)`;

async function underWay(): Promise<unknown> {
  const graph = connect({ ...inject('neo4j'), database: 'neo4j' });
  const { rows } = await graph.read(UNDER_WAY);
  await graph.close();
  return rows[0]?.[0];
}

test('a client that goes away takes its statement along', async () => {
  const { url, graph, log } = await serveOnNeo4j({ statement: ENDLESS });
  const client = new AbortController();
  const asking = fetch(`${url}/graphql`, {
    method: 'POST',
    signal: client.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people { totalCount } }' }),
  });
  await expect.poll(underWay, { timeout: 5_000 }).toBe(1);
  client.abort();
  await expect(asking).rejects.toThrow();
  await expect.poll(underWay, { timeout: 5_000 }).toBe(0);
  await expect.poll(() => graph.pool().inUse, { timeout: 5_000 }).toBe(0);
  expect(log().at(-1)).toMatchObject({ level: 30, status: 499, code: 'CLIENT_GONE' });
  // Nobody's fault: nothing for those who look after errors.
  expect(log().filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test('a client that stays on one connection keeps its answers', async () => {
  const { url } = await serveOnNeo4j();
  for (let at = 0; at < 20; at++) expect((await ask(url)).status).toBe(200);
});

test('a statement that takes too long is a TIMEOUT, and nothing of it is left', async () => {
  const { url } = await serveOnNeo4j({ statement: ENDLESS, settings: { statementMs: 300 } });
  const { status, code, error, headers } = await ask(url);
  expect([status, code]).toEqual([504, 'TIMEOUT']);
  expect(error?.extensions.requestId).toBe(headers.get('x-request-id'));
  await expect.poll(underWay, { timeout: 5_000 }).toBe(0);
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
