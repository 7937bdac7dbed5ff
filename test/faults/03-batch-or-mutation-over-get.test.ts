import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();
const query = '{ people { totalCount } }';
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const REJECT = '{ rejectProposals(ids: ["a"], expectedCount: 1) { id } }';
const over = (operation: string) => `/graphql?query=${encodeURIComponent(operation)}`;

test.each([
  ['of two', [{ query }, { query }]],
  ['of one', [{ query }]],
  ['of none', []],
  ['of 10,000', Array.from({ length: 10_000 }, () => ({ query }))],
])('a batch %s: 400 BAD_REQUEST, and none of it is run', async (_, batch) => {
  const answer = await server.post(batch);
  expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST', data: undefined });
  expect(server.statements()).toEqual([]);
});

test.each([
  ['a mutation', over(`mutation ${REJECT}`)],
  ['a mutation by name', `${over(`query Q ${query} mutation M ${REJECT}`)}&operationName=M`],
  ['a subscription', over('subscription { changed { id } }')],
])('%s over GET: 405, and what is allowed', async (_, path) => {
  const answer = await server.send(path, { headers: PREFLIGHT });
  expect(answer).toMatchObject({ status: 405, code: 'BAD_REQUEST', data: undefined });
  expect(answer.headers.get('allow')).toBe('POST');
  expect(server.statements()).toEqual([]);
});

test('a query over GET is answered', async () => {
  const answer = await server.send(over(query), { headers: PREFLIGHT });
  expect(answer).toMatchObject({ status: 200, code: undefined });
});
