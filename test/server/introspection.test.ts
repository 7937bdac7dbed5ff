import { getIntrospectionQuery, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { post } from './serve-for-test.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { schema } from '../../src/query/index.ts';
import { printSchema } from 'graphql';

describe('questions about the schema', () => {
  test.each([
    ['the usual one', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
    [
      'ten types',
      `{ ${Array.from({ length: 10 }, (_, at) => `t${at}: __type(name: "Person") { name }`).join(' ')} }`,
    ],
    ['beside others', '{ people { totalCount } s: __schema { queryType { name } } }'],
  ])('%s: answered', async (_, query) => {
    const { url } = await serveOnNeo4j();
    expect((await ask(url, query)).error).toBeUndefined();
  });

  test.each([
    ['twice', '{ a: __schema { queryType { name } } b: __schema { queryType { name } } }'],
    [
      'twice by a fragment',
      '{ ...F b: __schema { queryType { name } } } fragment F on Query { __schema { queryType { name } } }',
    ],
    ['with an alias within', '{ __schema { a: types { name } b: types { name } } }'],
    [
      'with an alias in a fragment',
      '{ __schema { types { ...F } } } fragment F on __Type { a: name }',
    ],
    [
      'of eleven types',
      `{ ${Array.from({ length: 11 }, (_, at) => `t${at}: __type(name: "Person") { name }`).join(' ')} }`,
    ],
    [
      'nested in themselves',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
  ])('%s: refused with the place', async (_, query) => {
    const { url } = await serveOnNeo4j();
    const { status, code, error } = await ask(url, query);
    expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(error).toMatchObject({ locations: [{ line: 1 }] });
  });
});

describe('without introspection', () => {
  test.each([
    ['a field', '{ peopl { totalCount } }', {}],
    ['an argument', '{ people(frst: 1) { totalCount } }', {}],
    ['a type', '{ node(id: "person:a") { ... on Persn { id } } }', {}],
    ['an enum value', '{ people(orderBy: [{ field: NAM }]) { totalCount } }', {}],
    [
      'an enum value in a variable',
      'query ($f: PersonOrderField!) { people(orderBy: [{ field: $f }]) { totalCount } }',
      { f: 'NAM' },
    ],
  ])('%s that resembles another is not suggested', async (_, query, variables) => {
    const open = await serveOnNeo4j();
    expect((await post(open.url, { query, variables })).text).toContain('Did you mean');
    const { url } = await serveOnNeo4j({ settings: { introspection: false } });
    const { status, text } = await post(url, { query, variables });
    expect(status).toBe(400);
    expect(text).not.toMatch(/Did you mean|people"|Person"|NAME/);
  });

  test('there is no SDL', async () => {
    const { url } = await serveOnNeo4j({ settings: { introspection: false } });
    expect((await fetch(`${url}/schema.graphql`)).status).toBe(404);
  });
});

test('the SDL is that of the schema, behind the key', async () => {
  const { url } = await serveOnNeo4j();
  const text = await (await fetch(`${url}/schema.graphql`)).text();
  expect(print(parse(text))).toBe(print(parse(printSchema(schema))));
  const apiKeys = [{ name: 'a', role: 'reader' as const, sha256: new Uint8Array(32) }];
  const guarded = await serveOnNeo4j({ settings: { apiKeys } });
  expect((await fetch(`${guarded.url}/schema.graphql`)).status).toBe(401);
});

test('explanations can be turned off', async () => {
  const body = { query: '{ people { totalCount } }', extensions: { footnote: { explain: true } } };
  const open = await serveOnNeo4j();
  expect((await post(open.url, body)).text).toContain('MATCH');
  const { url } = await serveOnNeo4j({ settings: { explain: false } });
  const { status, text } = await post(url, body);
  expect([status, text]).toEqual([403, expect.stringContaining('FOOTNOTE_EXPLAIN')]);
  expect(text).not.toContain('MATCH');
});
