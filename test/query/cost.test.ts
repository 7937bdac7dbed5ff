import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { post } from '../server/serve-for-test.ts';
import { serveOnNeo4j } from '../server/serve-on-neo4j.ts';

const graph = graphForTest();
beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
});

const explained = z.object({
  data: z.unknown(),
  extensions: z.object({
    footnote: z.strictObject({
      cost: z.int(),
      limit: z.int(),
      statements: z.array(z.string()),
      rows: z.int(),
    }),
  }),
});

async function explain(query: string, variables: Record<string, unknown> = {}) {
  const { url } = await serveOnNeo4j();
  const extensions = { footnote: { explain: true } };
  const { status, text } = await post(url, { query, variables, extensions });
  expect([status, text]).toEqual([200, expect.stringContaining('"data"')]);
  return explained.parse(JSON.parse(text)).extensions.footnote;
}

const quotes = (filter: string, first = 10, part = 'nodes { id }') =>
  `{ quotes(first: ${first}, filter: ${filter}) { ${part} } }`;

describe('what an operation costs', () => {
  test.each([
    ['one by id', '{ person(id: "person:mark-morgan") { id name aliases } }', 1],
    ['a page of values', '{ statistics(first: 1000) { nodes { id value unit bound } } }', 1_000],
    ['the count of a label', '{ quotes { totalCount } }', 1],
    [
      'a page and what its entries lead to',
      '{ quotes(first: 10) { nodes { passage { document { id } } } } }',
      30,
    ],
    ['a plain list: four', '{ quotes(first: 10) { nodes { about { __typename } } } }', 50],
    ['ids: as many', '{ nodes(ids: ["person:a", "quote:b", "claim:c"]) { id } }', 3],
    [
      'agency → 10 programs → 10 statistics → document',
      '{ agency(id: "agency:cbp") { programs(first: 10) { nodes { statistics(first: 10) { nodes { documents(first: 1) { nodes { id } } } } } } } }',
      211,
    ],
    [
      'a filter by own values: ten candidates for each entry',
      quotes('{ kind: { eq: DIRECT } }'),
      110,
    ],
    ['across a link', quotes('{ speaker: { id: { eq: "person:a" } } }'), 210],
    ['across a quantifier', quotes('{ statistics: { some: { value: { gt: "1" } } } }'), 510],
    [
      'across two',
      quotes('{ statistics: { some: { about: { none: { id: { eq: "a:b" } } } } } }'),
      2_110,
    ],
    ['of a count', quotes('{ statistics: { count: { gte: 3 } } }'), 510],
    [
      'of and, or, not',
      quotes('{ not: { or: [{ speaker: {} }, { and: [{ speaker: {} }] }] } }'),
      310,
    ],
    ['a filtered count', quotes('{ kind: { eq: DIRECT } }', 10, 'totalCount'), 1_000],
    [
      'a search: a hundred, and its page',
      '{ search(text: "asylum", first: 10) { edges { score } } }',
      110,
    ],
    [
      'paths: a hundred, and as many as are asked for',
      '{ path(from: "person:mark-morgan", to: "agency:cbp", maxPaths: 3) { length } }',
      103,
    ],
    ['groups: a hundred, and a few', '{ statisticGroups(by: [UNIT]) { count } }', 104],
    [
      'groups of what a filter lets through: held against all',
      '{ statisticGroups(by: [UNIT], filter: { quotes: { some: {} } }) { count } }',
      504,
    ],
    [
      'what the graph lacks: a thousand',
      '{ coverage { quotesWithoutSpeaker { totalCount } } }',
      1_000,
    ],
  ])('%s', async (_, query, cost) => {
    expect(await explain(query)).toMatchObject({ cost, limit: 100_000 });
  });

  test('follows the page sizes of each request, where the plan is one', async () => {
    const query = 'query Q($n: Int) { quotes(first: $n) { nodes { about { __typename } } } }';
    expect((await explain(query, { n: 3 })).cost).toBe(15);
    expect((await explain(query, { n: 300 })).cost).toBe(1_500);
    expect((await explain(query)).cost).toBe(100);
  });

  test.each(['cbp-one', 'h-2b', 'mark-morgan'])('docs/queries/%s passes easily', async (name) => {
    const query = readFileSync(`docs/queries/${name}.graphql`, 'utf8');
    expect((await explain(query)).cost).toBeLessThan(1_000);
  });
});

test('an answer is explained only where the request asks', async () => {
  const { statements, rows } = await explain('{ people(first: 2) { nodes { name } } }');
  expect(statements).toEqual([expect.stringContaining('MATCH (n0:Person)')]);
  expect(rows).toBe(2);
  const { url } = await serveOnNeo4j();
  for (const extensions of [undefined, {}, { footnote: {} }, { footnote: { explain: false } }]) {
    const { text } = await post(url, {
      query: '{ people(first: 2) { nodes { name } } }',
      extensions,
    });
    expect(text).not.toContain('extensions');
  }
});

test('what asks of the schema too is refused as a whole', async () => {
  const { url } = await serveOnNeo4j();
  const query =
    '{ __schema { queryType { name } } people(first: 1000) { nodes { quotes(first: 1000) { nodes { id } } } } }';
  const { status, text } = await post(url, { query });
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        message:
          'The query may touch 1,001,000 rows; the limit is 100,000. Ask for smaller pages (first, last) or fewer levels, or simplify its filters.',
        extensions: { code: 'QUERY_TOO_COSTLY', cost: 1_001_000, limit: 100_000 },
      },
    ],
  });
});
