import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { graphForServer, post, serveForTest } from './serve-for-test.ts';

/** A server with the engine, whose graph must not be asked. */
async function refusal(body: unknown) {
  const { graph, asked } = graphForServer();
  const { url } = await serveForTest({ graph, schema, plugin: queryPlugin(graph) });
  const { status, text } = await post(url, body);
  const [error] = failure.parse(JSON.parse(text)).errors;
  expect(asked).toEqual([]);
  return { status, code: error?.extensions.code, message: error?.message };
}

const failure = z.strictObject({
  data: z.null().optional(),
  errors: z.array(
    z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
  ),
});

const within = (times: number, open: string, inner: string, close: string) =>
  open.repeat(times) + inner + close.repeat(times);

describe('brackets within one another', () => {
  test.each([
    ['lists', `{ people(filter: ${within(500, '[', '1', ']')}) { totalCount } }`],
    ['objects', `{ people(filter: ${within(500, '{ not: ', '{}', ' }')}) { totalCount } }`],
    ['fields', `{ people ${within(500, '{ nodes ', '', '}')} }`],
    ['fragments', within(500, '{ ... ', '{ __typename }', '}')],
  ])('of %s', async (_, query) => {
    const { status, code, message } = await refusal({ query });
    expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(message).toContain('100 brackets');
  });
});

test.each([
  ['lists', `{ people(filter: ${within(4_900, '[', '1', ']')}) { totalCount } }`],
  ['fields', `{ people ${within(3_200, '{ nodes ', '', '}')} }`],
])('brackets of %s that the parser has no stack for', async (_, query) => {
  const { status, message } = await refusal({ query });
  expect(status).toBe(400);
  expect(message).toContain('100 brackets');
});

const QUERY = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';

/** Written as text: what is deeper than the stack cannot be made of objects. */
const withFilter = (filter: string) =>
  `{"query":${JSON.stringify(QUERY)},"variables":{"filter":${filter}}}`;

const names = (times: number) => Array<unknown>(times).fill({ name: { eq: 'a' } });

test.each([
  ['60', 60],
  ['60,000', 60_000],
])('variables %s objects deep', async (_, times) => {
  const { status, code, message } = await refusal(withFilter(within(times, '{"not":', '{}', '}')));
  expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(message).toContain('50 levels deep');
});

test.each([
  ['11 of not', within(11, '{"not":', '{}', '}'), '10 levels deep'],
  ['201 names', JSON.stringify({ or: names(100) }), 'name 200 fields and operators'],
])('a filter with %s', async (_, filter, says) => {
  const { status, code, message } = await refusal(withFilter(filter));
  expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(message).toContain(says);
});

test('filters that are small one by one, and many', async () => {
  const page = (_: unknown, at: number) => `p${at}: people(filter: $filter) { totalCount }`;
  const query = `query ($filter: PersonFilter) { ${Array.from({ length: 20 }, page).join(' ')} }`;
  const { status, code, message } = await refusal({
    query,
    variables: { filter: { and: names(10) } },
  });
  expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(message).toContain('these name');
});
