import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

test.each([
  ['a syntax error', '{'],
  ['nothing', ' '],
  ['another language', "MATCH (n) RETURN n; DROP TABLE people; --'"],
  ['a string without an end', '{ person(id: "person:a) { id } }'],
  ['10,001 tokens', `{ ${'a '.repeat(9_999)} }`],
  ['200,000 tokens', `{ ${'a '.repeat(200_000)} }`],
  ['200,000 braces, one in the other', '{a'.repeat(200_000)],
  ['200,000 brackets, one in the other', `{ a(b: ${'['.repeat(200_000)}`],
  ['a million blanks and no operation', ' '.repeat(1_000_000)],
])('%s: 400 GRAPHQL_PARSE_FAILED, and nothing else is touched', async (_, query) => {
  const answer = await server.ask(query);
  expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED', data: undefined });
  expect(answer.text.length).toBeLessThan(1_000);
  expect(server.statements()).toEqual([]);
});
