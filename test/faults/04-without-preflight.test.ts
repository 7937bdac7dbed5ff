import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();
/** As browsers send it for a page elsewhere; node's fetch sends the mode alone. */
const FOREIGN = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
const query = '{ people { totalCount } }';
const over = `/graphql?query=${encodeURIComponent(query)}`;
const body = JSON.stringify({ query });
const post = (type: string, sent = body) =>
  ({
    method: 'POST',
    headers: { ...FOREIGN, 'content-type': type },
    body: sent,
  }) satisfies RequestInit;

/** What a page of another origin can send without the browser asking us first. */
test.each<[string, string, RequestInit]>([
  ['GET', over, { headers: FOREIGN }],
  ['GET with the type of a form', over, { headers: { ...FOREIGN, 'content-type': 'text/plain' } }],
  ['POST of text/plain', '/graphql', post('text/plain')],
  ['POST of text/plain that mentions JSON', '/graphql', post('text/plain; application/json')],
  ['POST of text/plain, the query in the address', over, post('text/plain')],
])('%s: 400, and nothing is run', async (_, path, init) => {
  const answer = await server.send(path, init);
  expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST', data: undefined });
  expect(answer.message).toContain('cross-site request forgery');
  expect(server.statements()).toEqual([]);
});

test.each<[string, RequestInit]>([
  ['a form', post('application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`)],
  ['a form with parts', post('multipart/form-data; boundary=a', `--a\r\n\r\n${body}\r\n--a--`)],
])('%s: 415, and nothing is run', async (_, init) => {
  const answer = await server.send('/graphql', init);
  expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  expect(server.statements()).toEqual([]);
});

test.each(['apollo-require-preflight', 'x-apollo-operation-name'])(
  'a GET with %s, which no form can send: answered',
  async (header) => {
    const answer = await server.send(over, { headers: { [header]: '1' } });
    expect(answer).toMatchObject({ status: 200, code: undefined });
    expect(server.statements()).toHaveLength(1);
  },
);
