import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

test.each([
  ['cut off', '{"query": '],
  ['empty', ''],
  ['of two values', '{"query":"{ __typename }"}{}'],
  ['not quoted', '{query: "{ __typename }"}'],
  ['half a string', '{"query":"{ __typename }'],
  ['no JSON at all', '<query>{ __typename }</query>'],
  ['a number beyond a comma', '{"query":"{ __typename }",}'],
  ['after what no object should have', '{"__proto__":{"query":"{ __typename }"}}'],
  ['nested 100,000 deep', '['.repeat(100_000)],
  ['a string', '"{ __typename }"'],
  ['null', 'null'],
  ['bytes that are no text', '\u0000\u0001\u0002'],
])('a body that is %s: 400 BAD_REQUEST, in JSON', async (_, body) => {
  const answer = await server.post(body);
  expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  expect(answer.data).toBeUndefined();
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(server.statements()).toEqual([]);
});
