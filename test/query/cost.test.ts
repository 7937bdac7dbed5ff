import { readFileSync } from 'node:fs';
import { getNamedType, isLeafType, isObjectType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema, type Counts, type PlannedOperation } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { COSTLY } from '../server/costly.ts';
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

const TWO_KEYS = `{
  statistics(first: 10, orderBy: [{ field: MEASURE }, { field: VALUE }]) { nodes { id } }
}`;

/** Lists of the root, and the types of their entries. */
const LISTS = {
  people: 'Person',
  agencies: 'Agency',
  programs: 'Program',
  statistics: 'Statistic',
  quotes: 'Quote',
  documents: 'Document',
  claims: 'Claim',
};

function objectNamed(name: string) {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`The schema has no ${name}.`);
  return type;
}

/** As many nodes of each label, and relationships of each type. */
const COUNTS: Counts = { nodes: () => 10_000, links: () => 40_000, textLength: 5_000 };

/** What an operation costs on a graph of this size; nothing is read. */
async function cost(query: string, variables: Record<string, unknown> = {}, counts = COUNTS) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  let cost = NaN;
  const planned = (plan: PlannedOperation) => void (cost = plan.cost);
  const read = () => Promise.resolve({ rows: [] });
  await new Engine(schema, { planned, read }, { counts: () => counts }).execute({
    document,
    variables,
  });
  return cost;
}

const quotes = (filter: string, first = 10, part = 'nodes { id }') =>
  `{ quotes(first: ${first}, filter: ${filter}) { ${part} } }`;

describe('what an operation costs', () => {
  test.each([
    ['one by id', '{ person(id: "person:mark-morgan") { id name aliases } }', 1],
    ['a page of values', '{ statistics(first: 1000) { nodes { id value unit bound } } }', 700],
    ['the count of a label', '{ quotes { totalCount } }', 1],
    [
      'a page and what its entries lead to',
      '{ quotes(first: 10) { nodes { passage { document { id } } } } }',
      10,
    ],
    ['ids: as many', '{ nodes(ids: ["person:a", "quote:b", "claim:c"]) { id } }', 2],
    [
      'a text: by its length',
      '{ documents(first: 10) { nodes { text } } }',
      (10 * 3 + 10 * 50) / 10,
    ],
    ['a filter: all candidates', quotes('{ kind: { eq: DIRECT } }'), (40 + 10_000 * 3) / 10],
    [
      'its total: the same',
      quotes('{ kind: { eq: DIRECT } }', 10, 'totalCount'),
      1 + (10_000 * 3) / 10,
    ],
    ['an order by two fields: a sort of all', TWO_KEYS, (40 + 10_000 * 4) / 10],
    [
      'a long needle: for each candidate',
      quotes(`{ text: { contains: "${'n'.repeat(1_000)}" } }`),
      (40 + 10_000 * 5) / 10,
    ],
    [
      'groups: all statistics',
      '{ statisticGroups(by: [UNIT, YEAR]) { nodes { count } } }',
      (10_000 * 5 + 20 * 4) / 10,
    ],
    [
      'groups of what an id leads to, with sums: these statistics alone',
      `{ statisticGroups(by: [UNIT], filter: { about: { some: { id: { eq: "program:a" } } } }) { nodes { count sum } } }`,
      569,
    ],
    [
      'figures in conflict of one measure: those of the measure',
      '{ conflicts(first: 10, filter: { measure: { eq: "apprehensions" } }) { nodes { id } } }',
      154,
    ],
    ['what lacks a speaker: all', '{ coverage { quotesWithoutSpeaker { totalCount } } }', 5_001],
  ])('%s', async (_, query, expected) => {
    expect(await cost(query)).toBe(expected);
  });

  test('counts the statement of a page once more for its total', async () => {
    const groups = (selection: string) => `{ statisticGroups(by: [UNIT]) { ${selection} } }`;
    const [page, total] = [await cost(groups('nodes { count }')), await cost(groups('totalCount'))];
    expect(await cost(groups('totalCount nodes { count }'))).toBeGreaterThanOrEqual(
      page + total - 1,
    );
  });

  test('follows the arguments of each request, where the plan is one', async () => {
    const query = 'query Q($n: Int) { quotes(first: $n) { nodes { speaker { __typename } } } }';
    expect(await cost(query, { n: 3 })).toBe(2);
    expect(await cost(query, { n: 300 })).toBe(180);
    expect(await cost(query)).toBe(12);
  });

  test('follows the size of the graph, where the operation does', async () => {
    const large = { ...COUNTS, nodes: () => 10_000_000, links: () => 40_000_000 };
    const point = '{ person(id: "person:a") { name } }';
    expect(await cost(point, {}, large)).toBe(await cost(point));
    const scan = quotes('{ text: { contains: "a" } }');
    expect(await cost(scan, {}, large)).toBeGreaterThan(900 * (await cost(scan)));
  });

  test('never falls with one more field', async () => {
    for (const [list, type] of Object.entries(LISTS)) {
      const fields = Object.values(objectNamed(type).getFields());
      const base = await cost(`{ ${list}(first: 5) { nodes { id } } }`);
      for (const { name, type: of } of fields) {
        const inner = isLeafType(getNamedType(of)) ? '' : ' { __typename }';
        const more = await cost(`{ ${list}(first: 5) { nodes { id ${name}${inner} } } }`);
        expect(more, `${type}.${name}`).toBeGreaterThanOrEqual(base);
      }
    }
  });

  test('never falls with one more thing that a filter asks', async () => {
    const parts = [
      'text: { contains: "a" }',
      'kind: { eq: DIRECT }',
      'date: { gt: "2020-01-01" }',
      'speaker: { name: { contains: "a" } }',
      'document: { title: { contains: "a" } }',
      'about: { some: { name: { contains: "a" } } }',
      'about: { count: { gt: 1 } }',
      'statistics: { every: { about: { none: { name: { contains: "a" } } } } }',
    ];
    for (const one of parts)
      for (const other of parts) {
        const both = await cost(quotes(`{ and: [{ ${one} }, { ${other} }] }`));
        expect(both, `${one}, ${other}`).toBeGreaterThan(await cost(quotes(`{ ${one} }`)));
      }
  });

  test.each(['cbp-one', 'h-2b', 'mark-morgan'])('docs/queries/%s passes easily', async (name) => {
    const query = readFileSync(`docs/queries/${name}.graphql`, 'utf8');
    expect((await explain(query)).cost).toBeLessThan(10_000);
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
  const query = `{ __schema { queryType { name } } ${COSTLY} }`;
  const { status, text } = await post(url, { query });
  expect(status).toBe(400);
  const { cost } = refused.parse(JSON.parse(text)).errors[0].extensions;
  expect(cost).toBeGreaterThan(100_000);
  expect(text).toContain(`costs about ${cost.toLocaleString('en')}; the limit is 100,000`);
});

const refused = z.strictObject({
  errors: z.tuple([
    z.strictObject({
      message: z.string(),
      extensions: z.strictObject({
        code: z.literal('QUERY_TOO_COSTLY'),
        cost: z.int(),
        limit: z.literal(100_000),
      }),
    }),
  ]),
});

test('a subscription is planned once, whatever changes it is answered for', async () => {
  const document = parse(
    `subscription ($more: Boolean!) { changed { id } changed @include(if: $more) { summary } }`,
  );
  const known: boolean[] = [];
  const read = () => Promise.resolve({ rows: [] });
  const engine = new Engine(schema, { planned: (plan) => void known.push(plan.known), read });
  const ask = (more: boolean, ...changes: string[]) =>
    engine.execute({ document, variables: { more }, changes });
  await ask(false);
  await ask(false, 'change:1');
  await ask(false, 'change:2', 'change:3');
  await ask(true, 'change:4');
  expect(known).toEqual([false, true, true, false]);
});
