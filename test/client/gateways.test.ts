import { readFileSync } from 'node:fs';
import { startStandaloneServer } from '@apollo/server/standalone';
import fc from 'fast-check';
import { buildSchema, graphql, isObjectType, Kind, parse } from 'graphql';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { federated } from '../../examples/gateways/apollo.ts';
import { subgraphOf } from '../../examples/gateways/articles.ts';
import { stitched } from '../../examples/gateways/stitching.ts';
import { serverSettings, startServer } from '../../src/commands/serve.ts';
import { Closing } from '../../src/commands/shutdown.ts';
import { readConfig } from '../../src/config.ts';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { post } from '../server/serve-for-test.ts';
import { serveOnNeo4j, UNHURRIED } from '../server/serve-on-neo4j.ts';

const graph = graphForTest();
const MORGAN = 'person:mark-morgan';

beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
});

/** The server as the environment configures it, and the statements that it sends to Neo4j. */
async function subgraph(env: Record<string, string> = {}) {
  const closing = new Closing();
  onTestFinished(() => closing.run());
  const asked: string[] = [];
  const noting: typeof graph = {
    ...graph,
    read: (statement, ...rest) => {
      asked.push(statement);
      return graph.read(statement, ...rest);
    },
  };
  const config = readConfig({ FOOTNOTE_FEDERATION: 'true', PORT: '0', ...env });
  const graphs = { graph: noting, writing: graph };
  const url = await startServer(
    config,
    { ...UNHURRIED, ...serverSettings(config) },
    graphs,
    closing,
  );
  return { url, asked };
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
  extensions: z
    .object({ footnote: z.object({ cost: z.int(), statements: z.array(z.string()) }) })
    .optional(),
});

async function ask(url: string, query: string, variables: Record<string, unknown> = {}) {
  const extensions = { footnote: { explain: true } };
  const { status, text } = await post(url, { query, variables, extensions });
  const { data, errors = [], extensions: explained } = answer.parse(JSON.parse(text));
  const [error] = errors;
  return { status, data, error, code: error?.extensions.code, ...explained?.footnote };
}

const ENTITIES = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

const peopleOf = z.object({
  people: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
});

/** Some people of the graph, by Footnote's own answer. */
async function somePeople(url: string) {
  const { data } = await ask(url, '{ people(first: 4) { nodes { id name } } }');
  const { nodes } = peopleOf.parse(data).people;
  expect(nodes.length).toBeGreaterThan(2);
  return nodes;
}

/** Articles that share a person, and what a gateway must answer about them. */
function articlesAbout(people: readonly { id: string; name: string }[]) {
  const parts = [people.slice(0, 2), people.slice(1)];
  return {
    articles: parts.map((part, at) => ({
      title: `Article ${at}`,
      people: part.map(({ id }) => id),
    })),
    expected: parts.map((part, at) => ({
      title: `Article ${at}`,
      people: part.map(({ name }) => ({ name })),
    })),
  };
}

describe('the recipes of docs/frontends.md join Footnote with a site', () => {
  test('@apollo/gateway: one statement finds the people of all articles', async () => {
    const { url, asked } = await subgraph();
    const { articles, expected } = articlesAbout(await somePeople(url));
    const site = subgraphOf(articles);
    const listening = await startStandaloneServer(site, { listen: { port: 0, host: '127.0.0.1' } });
    onTestFinished(() => site.stop());
    const gateway = federated(`${url}/graphql`, listening.url);
    await gateway.start();
    onTestFinished(() => gateway.stop());
    const before = asked.length;
    const { body } = await gateway.executeOperation({
      query: '{ articles { title people { name } } }',
    });
    expect(body).toMatchObject({ singleResult: { data: { articles: expected } } });
    expect(asked.slice(before)).toEqual([expect.stringContaining('UNWIND')]);
    const own = await gateway.executeOperation({
      query: `{ person(id: "${MORGAN}") { name quotes(first: 1) { pageInfo { hasNextPage } } } }`,
    });
    expect(own.body).toMatchObject({
      singleResult: {
        data: { person: { name: 'Mark Morgan', quotes: { pageInfo: { hasNextPage: true } } } },
      },
    });
  });

  test('@graphql-tools/stitch, with a server that is no subgraph', async () => {
    const { url } = await serveOnNeo4j();
    const { articles, expected } = articlesAbout(await somePeople(url));
    const site = buildSchema(
      'type Query { articles: [Article!]! } type Article { title: String! people: [Person!]! } type Person { id: ID! }',
    );
    const field = site.getQueryType()?.getFields()['articles'];
    if (field === undefined) throw new TypeError('The site must have articles.');
    field.resolve = () =>
      articles.map(({ title, people }) => ({ title, people: people.map((id) => ({ id })) }));
    const schema = await stitched(`${url}/graphql`, site);
    const result = await graphql({ schema, source: '{ articles { title people { name } } }' });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { articles: expected } });
  });
});

// What of Apollo's compatibility suite for subgraphs, which needs Docker, can apply here: `_service`,
// @link, @key, @shareable, and `__typename` in `_entities`.
describe('a subgraph', () => {
  const committed = readFileSync('subgraph.graphql', 'utf8');

  test('tells a gateway its SDL, in which every node has a key', async () => {
    const { url } = await subgraph();
    const { data } = await ask(url, 'query __ApolloGetServiceDefinition__ { _service { sdl } }');
    expect(data).toEqual({ _service: { sdl: committed } });
    const { definitions } = parse(committed);
    expect(definitions[0]).toMatchObject({
      kind: Kind.SCHEMA_EXTENSION,
      directives: [{ name: { value: 'link' } }],
    });
    const directives = definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.directives ?? []).map(({ name }) => [definition.name.value, name.value])
        : [],
    );
    const nodes = Object.values(buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(nodes.length).toBeGreaterThan(9);
    expect(directives.sort()).toEqual(
      [...nodes.map(({ name }) => [name, 'key']), ['PageInfo', 'shareable']].sort(),
    );
  });

  test('answers beside each other what is about the schema and the graph', async () => {
    const { url } = await subgraph();
    const query = `{ _service { __typename } person(id: "${MORGAN}") { name } __typename }`;
    expect((await ask(url, query)).data).toEqual({
      _service: { __typename: '_Service' },
      person: { name: 'Mark Morgan' },
      __typename: 'Query',
    });
  });

  test('finds representations of all types by the one statement of nodes, for its price', async () => {
    const { url } = await subgraph();
    const lists = [
      ...['people', 'agencies', 'organizations', 'programs', 'places', 'documents'],
      ...['statistics', 'claims'],
    ];
    const first = lists.map((list) => `${list}(first: 3) { nodes { __typename id } }`).join(' ');
    const { data } = await ask(
      url,
      `{ ${first} quotes(first: 3) { nodes { __typename id passage { __typename id } } } }`,
    );
    const found = z
      .record(
        z.string(),
        z.object({
          nodes: z.array(
            z.object({
              __typename: z.string(),
              id: z.string(),
              passage: z.object({ __typename: z.string(), id: z.string() }).optional(),
            }),
          ),
        }),
      )
      .parse(data);
    const known = Object.values(found)
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ passage, ...node }) => (passage ? [node, passage] : [node]));
    expect(new Set(known.map(({ __typename }) => __typename)).size).toBe(10);
    const selection = `__typename ... on Node { id } ... on Entity { name } ... on Quote { speaker { __typename } }
      ... on Statistic { documents(first: 1) { nodes { title } } }`;
    const representations = [...known, { __typename: 'Person', id: 'person:nobody' }, ...known];
    const entities = await ask(url, ENTITIES(selection), { representations });
    const ids = representations.map(({ id }) => id);
    const nodes = await ask(url, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, {
      ids,
    });
    expect(entities.error).toBeUndefined();
    expect(entities.data?.['_entities']).toEqual(nodes.data?.['nodes']);
    expect(entities.data?.['_entities']).toMatchObject(
      representations.map((each) => (each.id === 'person:nobody' ? null : each)),
    );
    expect(entities.statements).toHaveLength(1);
    expect(entities.statements).toEqual(nodes.statements);
    expect(entities.cost).toBe(nodes.cost);
  });

  test('reads representations in the operation itself, with variables in them', async () => {
    const { url } = await subgraph();
    const query = `query ($id: ID!) {
      _entities(representations: [{ __typename: "Person", id: $id, name: "ignored" }]) { ... on Person { name } }
    }`;
    for (const [id, person] of [[MORGAN, { name: 'Mark Morgan' }] as const, ['person:a', null]])
      expect((await ask(url, query, { id })).data).toEqual({ _entities: [person] });
  });

  test.each([
    ['nobody', { __typename: 'Person', id: 'person:nobody' }],
    ['a node of another type', { __typename: 'Agency', id: MORGAN }],
    ['what is no id', { __typename: 'Person', id: 'x"}) DETACH DELETE n //' }],
    ['a number', { __typename: 'Person', id: 7 }],
  ])('answers null for %s', async (_, representation) => {
    const { url } = await subgraph();
    const representations = [representation, { __typename: 'Person', id: MORGAN }];
    const { data } = await ask(url, ENTITIES('... on Person { id }'), { representations });
    expect(data).toEqual({ _entities: [null, { id: MORGAN }] });
  });

  const person = { __typename: 'Person', id: MORGAN };
  test.each([
    ['an unknown type', [{ ...person, __typename: 'Persn' }], /Agency, .*Statistic; it is "Persn"/],
    ['a type without a key', [{ ...person, __typename: 'PageInfo' }], /it is "PageInfo"/],
    ['a name of JavaScript', [{ ...person, __typename: 'constructor' }], /it is "constructor"/],
    ['no type', [{ id: MORGAN }], /__typename must be one of .*; it is missing/],
    ['no id', [{ __typename: 'Person' }], /its id must be a string; it is missing/],
    ['an object as id', [{ ...person, id: { eq: 1 } }], /its id must be a string; it is {"eq":1}/],
    ['a long value', [{ ...person, __typename: 'a'.repeat(5_000) }], /it is "a{79}…/],
    ['a text', ['person'], /must be an object with __typename and id; it is "person"/],
    ['a list', [[person]], /must be an object/],
    ['null', [null], /not to be null/],
    ['too many', Array.from({ length: 1_001 }, () => person), /at most 1000 items; it has 1001/],
  ])('refuses %s as bad input', async (_, representations, message) => {
    const { url, asked } = await subgraph();
    const { status, code, error } = await ask(url, ENTITIES('__typename'), { representations });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toMatch(message);
    expect(asked.filter((statement) => statement.includes('UNWIND'))).toEqual([]);
  });

  test('refuses or answers whatever comes as representations', async () => {
    const { url } = await subgraph();
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom('Person', MORGAN));
    const alike = fc.record({ __typename: field, id: field }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.array(alike)), async (representations) => {
        const { status, code } = await ask(url, ENTITIES('__typename'), { representations });
        expect([status, code]).toEqual(code === undefined ? [200, code] : [400, 'BAD_USER_INPUT']);
      }),
    );
  });

  test('keeps to the limits of cost and of questions about the schema', async () => {
    const { url } = await subgraph();
    const representations = Array.from({ length: 1_000 }, () => person);
    const quotes = (selection: string) =>
      `quotes(first: 1000) { nodes { passage { document { ${selection} } } } }`;
    const deep = `... on Person { ${quotes(quotes('claims(first: 1000) { nodes { id } }'))} }`;
    const costly = await ask(url, ENTITIES(deep), { representations });
    expect([costly.status, costly.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    for (const query of [
      '{ a: _service { sdl } b: _service { sdl } }',
      '{ _service { a: sdl b: sdl } }',
    ]) {
      const { status, code } = await ask(url, query);
      expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });

  test('hides its SDL with the rest of the schema', async () => {
    const { url } = await subgraph({ FOOTNOTE_INTROSPECTION: 'false' });
    const { status, error } = await ask(url, '{ _service { sdl } }');
    expect([status, error?.message]).toEqual([400, expect.stringContaining('subgraph.graphql')]);
    const representations = [person];
    expect((await ask(url, ENTITIES('__typename'), { representations })).data).toEqual({
      _entities: [{ __typename: 'Person' }],
    });
  });
});

test('by default a server is no subgraph', async () => {
  const { url } = await serveOnNeo4j();
  for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])
    expect((await ask(url, query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
});
