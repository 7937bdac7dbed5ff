import { describe, expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { apiKey } from './api-key.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { COSTLY } from './costly.ts';

const graph = graphForTest();
const path = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const PEOPLE = path('{ people { totalCount } }');

const get = (url: string, at: string, headers: Record<string, string> = {}) =>
  fetch(url + at, { headers });
const etagOf = (response: Response) => response.headers.get('etag') ?? '';
const add = (id: string) =>
  graph.write(({ run }) => run('CREATE (:Person {id: $id})', { id: `person:${id}` }));

describe('an answer to GET', () => {
  test('is 304 until the graph changes', async () => {
    const { url } = await serveOnNeo4j({ settings: { publicReads: true, cacheSeconds: 60 } });
    const first = await get(url, PEOPLE);
    expect(etagOf(first)).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    );
    expect(first.headers.get('vary')).toContain('accept, accept-encoding, origin');
    const known = { 'if-none-match': `"other", ${etagOf(first)}` };
    const again = await get(url, PEOPLE, known);
    expect([again.status, await again.text(), etagOf(again)]).toEqual([304, '', etagOf(first)]);
    await add('new');
    const changed = await get(url, PEOPLE, known);
    expect([changed.status, etagOf(changed) === etagOf(first)]).toEqual([200, false]);
  });

  test('differs by operation and by what the client accepts', async () => {
    const { url } = await serveOnNeo4j();
    const etags = [
      etagOf(await get(url, PEOPLE)),
      etagOf(await get(url, path('{ people { __typename } }'))),
      etagOf(await get(url, PEOPLE, { accept: 'application/graphql-response+json' })),
    ];
    expect(new Set(etags).size).toBe(3);
  });

  test('is private where keys guard, and to be checked each time by default', async () => {
    const apiKeys = [apiKey('a', 'k')];
    const { url } = await serveOnNeo4j({ settings: { apiKeys, publicReads: true } });
    const answer = await get(url, PEOPLE, { authorization: 'Bearer k' });
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('vary')).toContain('authorization');
    const stranger = await get(url, PEOPLE, { 'if-none-match': etagOf(answer) });
    expect(stranger.status).toBe(401);
  });

  test.each([
    ['with an error', path('{ nonsense }'), {}],
    ['refused for its cost', path(`{ ${COSTLY} }`), {}],
    ['about the schema alone', path('{ __schema { queryType { name } } }'), {}],
  ])('%s is not stored', async (_, at, headers) => {
    const { url } = await serveOnNeo4j({ settings: { cacheSeconds: 60 } });
    const answer = await get(url, at, headers);
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
      'no-store',
      null,
    ]);
  });

  test('that must include a state of the graph is not stored', async () => {
    const { url } = await serveOnNeo4j({ settings: { cacheSeconds: 60 } });
    const bookmark = (await ask(url)).headers.get('footnote-bookmark') ?? '';
    const first = await get(url, PEOPLE);
    const headers = { 'footnote-bookmark': bookmark, 'if-none-match': etagOf(first) };
    const answer = await get(url, PEOPLE, headers);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

test('an answer to POST is not stored', async () => {
  const { url } = await serveOnNeo4j({ settings: { cacheSeconds: 60 } });
  const { headers } = await ask(url);
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
});
