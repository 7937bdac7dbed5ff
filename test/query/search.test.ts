import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

beforeAll(async () => {
  expect((await ingest(graph, { paths: ['corpus'], textFolders: [] })).refused).toEqual([]);
  await graph.read('CALL db.awaitIndexes(60)', {});
});

const found = z.object({
  search: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        score: z.number(),
        text: z.string(),
        highlights: z.array(z.object({ start: z.number(), end: z.number() })),
        node: z.object({ __typename: z.string() }),
      }),
    ),
  }),
});

const OPERATION = parse(`query ($text: String!, $types: [FoundType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { score text highlights { start end } node { __typename } }
  }
}`);

async function search(variables: Record<string, unknown>) {
  const result = await engine.execute({ document: OPERATION, variables });
  expect(result?.errors).toBeUndefined();
  return found.parse(result?.data).search;
}

/** The words that are marked in what was found. */
async function marked(text: string): Promise<string[]> {
  const { edges } = await search({ text });
  return edges.flatMap((edge) =>
    edge.highlights.map(({ start, end }) => edge.text.slice(start, end)),
  );
}

test('a word is found as it is, by its beginning, and but for a letter', async () => {
  expect(await marked('MORGAN')).toContain('Morgan');
  expect(await marked('morg*')).toContain('Morgan');
  expect(await marked('margan~')).toContain('Morgan');
  expect(await marked('morgna~')).toContain('Morgan');
  expect(await marked('margan')).toEqual([]);
  expect(await marked('orgun~')).toEqual([]);
});

test('a phrase is found in its order only, and all of several words', async () => {
  expect((await search({ text: '"customs and border"' })).totalCount).toBeGreaterThan(0);
  expect((await search({ text: '"border and customs"' })).totalCount).toBe(0);
  expect((await search({ text: 'border customs' })).totalCount).toBeGreaterThan(0);
  expect((await search({ text: 'border zzzz' })).totalCount).toBe(0);
});

test('only the types that are asked for are found', async () => {
  const { edges } = await search({ text: 'parole', types: ['PROGRAM'] });
  expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(['Program']));
});

test('pages follow one another, the best first, each hit once', async () => {
  const whole = await search({ text: 'border', first: 1000 });
  expect(whole.totalCount).toBe(whole.edges.length);
  const scores = whole.edges.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const texts: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await search({ text: 'border', first: 3, after });
    texts.push(...edges.map(({ text }) => text));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(texts).toEqual(whole.edges.map(({ text }) => text));
});

test('a text of more than 1,000 characters is refused', async () => {
  const variables = { text: 'a'.repeat(1001) };
  const result = await engine.execute({ document: OPERATION, variables });
  expect(result?.errors?.map(({ message }) => message)).toEqual([
    'text must have at most 1000 characters; it has 1001.',
  ]);
});

const faceted = z.object({
  search: z.object({
    groups: z.array(z.object({ type: z.string(), count: z.number() })),
    facets: z.array(
      z.object({ field: z.string(), value: z.string(), label: z.string(), count: z.number() }),
    ),
  }),
});

const FACETS = parse(`query ($text: String!, $filter: SearchScope) {
  search(text: $text, filter: $filter, first: 1) {
    groups { type count }
    facets { field value label count }
  }
}`);

async function facets(variables: Record<string, unknown>) {
  const result = await engine.execute({ document: FACETS, variables });
  expect(result?.errors).toBeUndefined();
  return faceted.parse(result?.data).search;
}

/** The filter that a facet stands for. */
function scopeOf({ field, value }: { field: string; value: string }): Record<string, unknown> {
  if (field === 'YEAR') return { from: `${value}-01-01`, to: `${value}-12-31` };
  return { [field.toLowerCase()]: [value] };
}

test.each(['visas', 'cbp one', '2023'])(
  '%s: each facet counts what is left of documents and facts if it is chosen',
  async (text) => {
    const FACTS = ['DOCUMENT', 'QUOTE', 'STATISTIC', 'CLAIM'];
    const all = await facets({ text });
    expect(new Set(all.facets.map(({ field }) => field)).size).toBeGreaterThan(2);
    for (const facet of all.facets) {
      const narrowed = await facets({ text, filter: scopeOf(facet) });
      const counts = narrowed.groups.filter(({ type }) => FACTS.includes(type));
      expect([facet, counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([
        facet,
        facet.count,
      ]);
      // What was chosen is among what the rest can be narrowed to.
      expect(narrowed.facets).toContainEqual(
        expect.objectContaining({ field: facet.field, value: facet.value, count: facet.count }),
      );
    }
  },
);
