import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sortKey } from '../../src/words/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

/**
 * In order: first what has no words, then by words. UTF-16 code units and code points, in which Neo4j
 * compares in some places each, put some of these in two other orders.
 */
const NAMES = [
  '\uE000',
  '\uFFFD',
  '\u{1F600}',
  'a',
  'Á',
  '\uFF21',
  'ab',
  'b',
  '\uF900',
  '\u{10000}',
];
const IDS = NAMES.map((_, at) => `agency:${at}`);

beforeAll(async () => {
  const agencies = NAMES.map((name, at) => ({ id: IDS[at], name, sortName: sortKey(name) }));
  await graph.write(({ run }) =>
    run(
      `CREATE (program:Program:Referent {id: 'program:p', name: 'P', sortName: 'p\\u0001P', kind: 'PROGRAM', aliases: []})
       WITH program UNWIND $agencies AS each
       CREATE (agency:Agency:Referent {id: each.id, name: each.name, sortName: each.sortName, aliases: []})
       CREATE (agency)-[:ADMINISTERS {claims: []}]->(program)`,
      { agencies },
    ),
  );
});

const PAGE = 'pageInfo { endCursor hasNextPage }';
const pageInfo = z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() });

const nodes = z.array(z.object({ name: z.string() }));
const agencies = z.object({ nodes, pageInfo });

/** Where texts are paged, what asks for a page, and how its texts are read. */
const PLACES = [
  {
    place: 'all, which an index has in order',
    query: (args: string) => `{ agencies(${args}) { nodes { name } ${PAGE} } }`,
    answer: z.object({ agencies }).transform((data) => data.agencies),
  },
  {
    place: 'some by their ids',
    query: (args: string) =>
      `{ agencies(${args}, filter: {id: {in: ${JSON.stringify(IDS)}}}) { nodes { name } ${PAGE} } }`,
    answer: z.object({ agencies }).transform((data) => data.agencies),
  },
  {
    place: 'some by what they are linked to',
    query: (args: string) =>
      `{ agencies(${args}, filter: {programs: {some: {id: {eq: "program:p"}}}}) { nodes { name } ${PAGE} } }`,
    answer: z.object({ agencies }).transform((data) => data.agencies),
  },
  {
    place: 'those of a node',
    query: (args: string) =>
      `{ program(id: "program:p") { agencies(${args}) { nodes: edges { node { name } } ${PAGE} } } }`,
    answer: z
      .object({
        program: z.object({
          agencies: z.object({ nodes: z.array(z.object({ node: nodes.element })), pageInfo }),
        }),
      })
      .transform(({ program: { agencies: page } }) => ({
        ...page,
        nodes: page.nodes.map(({ node }) => node),
      })),
  },
];

describe.each(PLACES)('by name, $place', ({ query, answer }) => {
  const ask = async (args: string) => {
    const result = await engine.execute({ document: parse(query(args)) });
    expect(result?.errors).toBeUndefined();
    const found = answer.parse(result?.data);
    return { ...found, names: found.nodes.map(({ name }) => name) };
  };

  test.each([
    ['ASC', '[{field: NAME}]', NAMES],
    ['DESC', '[{field: NAME, direction: DESC}]', NAMES.toReversed()],
    ['ASC, then by id DESC', '[{field: NAME}, {field: ID, direction: DESC}]', NAMES],
  ])('%s: the pages are the list, cut', async (_, terms, inOrder) => {
    const order = `orderBy: ${terms}`;
    const { names } = await ask(`first: 50, ${order}`);
    expect(names).toEqual(inOrder);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await ask(`first: 1, after: ${JSON.stringify(after)}, ${order}`);
      paged.push(...page.names);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && paged.length < NAMES.length);
    expect(paged).toEqual(names);
  });
});
