import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { post, serveForTest } from './serve-for-test.ts';

const query = '{ __typename }';

describe('what is refused before anything is asked of the graph', () => {
  test('JSON that is none: 400, in JSON, without a stack', async () => {
    const { url } = await serveForTest();
    const { status, text } = await post(url, '{"query": ');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(text).not.toMatch(/node_modules|\bat /);
  });

  test('60 MB: 413', async () => {
    const { url } = await serveForTest();
    const { status, text } = await post(url, JSON.stringify({ query: 'x'.repeat(60e6) }));
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }],
    });
  });

  test('a batch: 400', async () => {
    const { url } = await serveForTest();
    const { status, text } = await post(url, [{ query }, { query }]);
    expect([status, text]).toEqual([400, expect.stringContaining('batching disabled')]);
  });

  test('a mutation over GET: 405', async () => {
    const { url } = await serveForTest({
      schema: buildSchema('type Query { a: Int } type Mutation { b: Int }'),
    });
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('mutation { b }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test.each([
    ['GET', () => fetchWith({})],
    ['text/plain', () => fetchWith({ method: 'POST', body: JSON.stringify({ query }) })],
  ])('%s that a foreign page could have sent: 400', async (_, ask) => {
    const response = await ask();
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });

  test('a GET that says it is no form: answered', async () => {
    const response = await fetchWith({ headers: { 'apollo-require-preflight': '1' } });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    ['a syntax error', '{'],
    ['200,000 tokens', `{${' a'.repeat(200_000)} }`],
  ])('%s: 400, GRAPHQL_PARSE_FAILED', async (_, text) => {
    const { url } = await serveForTest();
    const answer = await post(url, { query: text });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('GRAPHQL_PARSE_FAILED');
  });

  test('a kind of operation that the schema lacks: 400, not 500', async () => {
    const { url } = await serveForTest();
    const { status, text } = await post(url, { query: 'subscription { a }' });
    expect([status, text]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
  });

  test('a path that is none: 404 in JSON', async () => {
    const { url } = await serveForTest();
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

async function fetchWith(init: RequestInit): Promise<Response> {
  const { url } = await serveForTest();
  return fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, init);
}
