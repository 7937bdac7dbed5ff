import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { describe, expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { apiKey } from './api-key.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

graphForTest();

const QUERY = 'query People { people { totalCount } }';
const ANSWER = { people: { totalCount: 0 } };
const apiKeys = [apiKey('site', 'key')];
const authorization = { authorization: 'Bearer key' };

/** Requests as the client sends them, by method. */
function noting() {
  const methods: string[] = [];
  const noted: typeof fetch = (input, init) => {
    methods.push(init?.method ?? 'GET');
    return fetch(input, init);
  };
  return { methods, fetch: noted };
}

describe.each([
  ['on the loopback', {}, {}],
  ['with keys', { settings: { apiKeys } }, authorization],
  ['with public reads', { host: '0.0.0.0', settings: { publicReads: true } }, {}],
])('%s, GET is answered for', (_, parts, headers: Record<string, string>) => {
  test('urql as it is', async () => {
    const { url } = await serveOnNeo4j(parts);
    const { methods, fetch } = noting();
    const client = new Client({
      url: `${url}/graphql`,
      exchanges: [fetchExchange],
      fetch,
      fetchOptions: { headers },
    });
    const { data, error } = await client.query<unknown>(QUERY, {}).toPromise();
    expect([data, error?.message, methods]).toEqual([ANSWER, undefined, ['GET']]);
  });

  test('Apollo Client with useGETForQueries', async () => {
    const { url } = await serveOnNeo4j(parts);
    const { methods, fetch } = noting();
    const uri = `${url}/graphql`;
    const client = new ApolloClient({
      link: new HttpLink({ uri, useGETForQueries: true, fetch, headers }),
      cache: new InMemoryCache(),
    });
    const { data } = await client.query({ query: gql(QUERY) });
    expect(data).toMatchObject(ANSWER);
    expect(methods).toEqual(['GET']);
  });

  test('graphql-request with method GET', async () => {
    const { url } = await serveOnNeo4j(parts);
    const { methods, fetch } = noting();
    const client = new GraphQLClient(`${url}/graphql`, { method: 'GET', fetch, headers });
    expect(await client.request(QUERY)).toEqual(ANSWER);
    expect(methods).toEqual(['GET']);
  });
});

describe('automatic persisted queries', () => {
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') },
  };
  const over = (parameters: Record<string, string>) =>
    `/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions), ...parameters }).toString()}`;

  test('are answered by their hash once their text has come', async () => {
    const { url } = await serveOnNeo4j();
    const unknown = await fetch(url + over({}));
    expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await unknown.text()).toContain('PERSISTED_QUERY_NOT_FOUND');
    const first = await fetch(url + over({ query: QUERY }));
    expect(await first.json()).toEqual({ data: ANSWER });
    const byHash = await fetch(url + over({}));
    expect(await byHash.json()).toEqual({ data: ANSWER });
  });

  test('with the hash of another text are refused', async () => {
    const { url } = await serveOnNeo4j();
    const answer = await fetch(url + over({ query: '{ people { __typename } }' }));
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('BAD_REQUEST'),
    ]);
  });
});
