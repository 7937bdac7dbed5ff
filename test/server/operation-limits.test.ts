import { expect, test } from 'vitest';
import { z } from 'zod';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { graphForServer, post, serveForTest } from './serve-for-test.ts';

/** A server with the engine, whose graph must not be asked. */
async function refusal(query: string) {
  const { graph, asked } = graphForServer();
  const { url } = await serveForTest({ graph, schema, plugin: queryPlugin(graph) });
  const { status, text } = await post(url, { query });
  const [error] = failure.parse(JSON.parse(text)).errors;
  const { message, extensions } = error ?? {};
  return { status, message, code: extensions?.code, asked };
}

/** Without data: nothing ran. */
const failure = z.strictObject({
  errors: z.array(
    z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
  ),
});

/** Fields, `deep` of them one in the other, the last one a value. */
function nested(deep: number): string {
  const pairs = Array.from({ length: Math.ceil((deep - 1) / 2) }, (_, at) =>
    at % 2 === 0 ? ['quotes(first: 2)', 'nodes'] : ['statistics(first: 2)', 'nodes'],
  ).flat();
  const path = ['people', 'nodes', ...pairs].slice(0, deep - 1);
  return `{ ${path.join(' { ')} { __typename }${' }'.repeat(path.length)}`;
}

const many = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(' ');

/** Each fragment spreads the next one twice: 2^40 fields, were they counted one by one. */
const BOMB = `{ people { nodes { ...F0 } } } ${many(
  40,
  (at) =>
    `fragment F${at} on Person { a${at}: name ${at < 39 ? `...F${at + 1} ...F${at + 1}` : ''} }`,
)}`;

test.each([
  ['depth 11', nested(11), 'GRAPHQL_VALIDATION_FAILED', '10 fields deep'],
  [
    'depth 11 by fragments',
    '{ people { nodes { ...A } } } fragment A on Person { quotes { nodes { ...B } } } fragment B on Quote { statistics { nodes { quotes { nodes { statistics { nodes { id } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
    '10 fields deep',
  ],
  [
    '200 aliases',
    `{ ${many(200, (at) => `a${at}: person(id: "person:a") { id }`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    '100 aliases',
  ],
  ['a fragment bomb', BOMB, 'GRAPHQL_VALIDATION_FAILED', '100 aliases'],
  [
    '500 repeated directives',
    `{ __typename ${many(500, () => '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    '50 directives',
  ],
  [
    'circular fragments',
    '{ people { nodes { ...A } } } fragment A on Person { quotes { nodes { speaker { ...B } } } } fragment B on Person { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot spread fragment',
  ],
  ['10,001 tokens', `{ ${many(10_000, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED', '10000 tokens'],
  [
    'a billion rows',
    '{ people(first: 1000) { nodes { quotes(first: 1000) { nodes { statistics(first: 1000) { nodes { id } } } } } } }',
    'QUERY_TOO_COSTLY',
    'may touch 1,001,001,000 rows, and at most 100,000',
  ],
])('%s: 400, the limit named, nothing asked of the graph', async (_, query, code, words) => {
  const refused = await refusal(query);
  expect(refused).toMatchObject({ status: 400, code, asked: [] });
  expect(refused.message).toContain(words);
});

test('depth 10 is answered', async () => {
  const { graph, asked } = graphForServer();
  const { url } = await serveForTest({ graph, schema, plugin: queryPlugin(graph) });
  const { status, text } = await post(url, { query: nested(10) });
  expect([status, text]).toEqual([200, expect.stringMatching(/^{"data":{"people":{"nodes":\[/)]);
  expect(asked).toHaveLength(1);
});
