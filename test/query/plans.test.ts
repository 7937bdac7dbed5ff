import { isEnumType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { ask } from './large-graph/ask.ts';
import { replan, seed, seedSpeaker } from './large-graph/seed.ts';

const graph = graphForTest();

// On a small graph Neo4j may scan what it would seek in a large one: a thousand of each noun, and the
// indexes sampled, so that it chooses as it does in earnest.
beforeAll(async () => {
  await seed(graph, { from: 0, to: 1000 });
  await seedSpeaker(graph, 'person:many', { from: 0, to: 1000 });
  await replan(graph);
});

const SCANS = ['AllNodesScan', 'NodeByLabelScan', 'DirectedRelationshipTypeScan'];
const SORTS = ['Eager', 'Sort', 'Top', 'PartialSort', 'PartialTop'];
const LISTS = {
  Person: 'people',
  Agency: 'agencies',
  Organization: 'organizations',
  Program: 'programs',
  Place: 'places',
  Document: 'documents',
  Statistic: 'statistics',
  Quote: 'quotes',
  Claim: 'claims',
  Proposal: 'proposals',
  Decision: 'decisions',
  Merge: 'merges',
  Change: 'changes',
};
const page = z.record(
  z.string(),
  z.object({ pageInfo: z.object({ endCursor: z.string(), startCursor: z.string() }) }),
);

const orderings = Object.entries(LISTS).flatMap(([noun, list]) => {
  const type = schema.getType(`${noun}OrderField`);
  const fields = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  return fields.flatMap((field) => ['ASC', 'DESC'].map((way) => [list, noun, field, way] as const));
});

test('every noun of the root can be ordered', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const paged = fields.filter(({ args }) => args.some(({ name }) => name === 'orderBy'));
  // These list some statistics and claims, in the same orders, and what a statement groups in memory.
  const others = [
    ...['conflicts', 'derivedStatistics', 'disputedClaims', 'disputedStatistics', 'hardened'],
    'statisticGroups',
  ];
  expect(paged.map(({ name }) => name).sort()).toEqual([...Object.values(LISTS), ...others].sort());
});

describe('the order is that of an index, from the start, behind a cursor and before one', () => {
  test.each(orderings)('%s by %s.%s %s', async (list, noun, field, way) => {
    const source = `query ($after: String, $before: String, $first: Int, $last: Int) {
      ${list}(orderBy: [{ field: ${field}, direction: ${way} }], first: $first, last: $last, after: $after, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }`;
    const first = await ask(graph, 'explain', source, { first: 5 });
    const { pageInfo } = page.parse(first.result.data)[list] ?? {};
    const after = { first: 5, after: pageInfo?.endCursor };
    const before = { last: 5, before: pageInfo?.endCursor };
    const plans = [first];
    for (const variables of [after, { last: 5 }, before])
      plans.push(await ask(graph, 'explain', source, variables));
    for (const { type, operators, statement } of plans) {
      expect(type, statement).toBe('r');
      // Behind a cursor, the two pages that an index gave are merged into one.
      const merged = operators.includes('Union') ? ['Top'] : [];
      expect(
        operators.filter((name) => [...SCANS, ...SORTS].includes(name)),
        `${noun} ${statement}`,
      ).toEqual(merged);
      expect(
        operators.some((name) => /^Node(Unique)?Index(Scan|Seek|SeekByRange)$/.test(name)),
      ).toBe(true);
    }
  });
});

test('an ordering by several fields is that of an index of the first', async () => {
  const source = `query ($after: String) {
    statistics(orderBy: [{ field: FROM }, { field: VALUE, direction: DESC }], first: 5, after: $after) {
      nodes { id } pageInfo { endCursor startCursor }
    }
  }`;
  const first = await ask(graph, 'explain', source);
  const after = page.parse(first.result.data)['statistics']?.pageInfo.endCursor;
  for (const { operators } of [first, await ask(graph, 'explain', source, { after })]) {
    expect(operators).toContain('PartialTop');
    expect(operators).not.toContain('Union');
  }
});

describe('a filter that ends in an id starts there', () => {
  test.each([
    ['quotes', '{ id: { eq: "quote:1" } }'],
    ['quotes', '{ id: { in: ["quote:1", "quote:2"] } }'],
    ['people', '{ and: [{ name: { contains: "a" } }, { id: { eq: "person:1" } }] }'],
    ['quotes', '{ speaker: { id: { eq: "person:1" } } }'],
    ['quotes', '{ speaker: { positions: { some: { agency: { id: { eq: "agency:1" } } } } } }'],
    ['quotes', '{ about: { some: { id: { in: ["program:1"] } } }, kind: { eq: DIRECT } }'],
    ['statistics', '{ quotes: { some: { speaker: { id: { eq: "person:1" } } } } }'],
    ['claims', '{ subject: { id: { eq: "place:of-1" } }, document: { id: { eq: "document:1" } } }'],
    ['documents', '{ statistics: { some: { about: { some: { id: { eq: "program:1" } } } } } }'],
    [
      'people',
      '{ positions: { some: { agency: { id: { eq: "agency:1" } }, title: { eq: "Head" } } } }',
    ],
  ])('%s %s', async (list, filter) => {
    const { type, operators, statement } = await ask(
      graph,
      'explain',
      `{ ${list}(filter: ${filter}, first: 5) { totalCount nodes { id } } }`,
    );
    expect(type).toBe('r');
    expect(
      operators.filter((name) => [...SCANS, 'NodeIndexScan', 'Eager'].includes(name)),
      statement,
    ).toEqual([]);
    // Once for the page, once for its total.
    expect(operators.filter((name) => name === 'NodeUniqueIndexSeek')).toHaveLength(2);
  });

  test('groups of some statistics too', async () => {
    const { type, operators, statement } = await ask(
      graph,
      'explain',
      `{
        statisticGroups(
          by: [UNIT, REPORTER]
          filter: { or: [{ about: { some: { id: { eq: "program:1" } } } }, { id: { in: ["statistic:1"] } }] }
        ) { totalCount nodes { count sum } }
      }`,
    );
    expect(type).toBe('r');
    expect(
      operators.filter((name) => [...SCANS, 'NodeIndexScan'].includes(name)),
      statement,
    ).toEqual([]);
    expect(operators.filter((name) => name === 'NodeUniqueIndexSeek')).toHaveLength(4);
  });

  test('below a parent as well, where few can hang on what it starts from', async () => {
    const { operators } = await ask(
      graph,
      'explain',
      `{ person(id: "person:many") { quotes(filter: { statistics: { some: { id: { eq: "statistic:1" } } } }) { nodes { id } } } }`,
    );
    expect(operators.filter((name) => name === 'NodeUniqueIndexSeek')).toHaveLength(2);
    expect(operators).toContain('Expand(Into)');
  });
});

describe('a filter by what an index holds seeks there', () => {
  test.each([
    ['quotes', '{ date: { gte: "2001-01-01", lt: "2001-02-01" } }', 'DATE'],
    ['documents', '{ date: { eq: "2001-01-01" } }', 'DATE'],
    ['statistics', '{ from: { gt: "2001-01-01" } }', 'FROM'],
    ['statistics', '{ to: { lte: "2000-02-01" } }', 'TO'],
    ['statistics', '{ value: { gte: "900" } }', 'VALUE'],
    ['conflicts', '{ measure: { eq: "m7" } }', 'MEASURE'],
    ['conflicts', '{ measure: { in: ["m7", "m8"] } }', 'VALUE'],
    ['claims', '{ validFrom: { in: ["2001-01-01", "2001-01-02"] } }', 'FROM'],
    ['people', '{ name: { eq: "Person 7" } }', 'NAME'],
  ])('%s %s', async (list, filter, order) => {
    const { operators, statement } = await ask(
      graph,
      'explain',
      `{ ${list}(filter: ${filter}, orderBy: [{ field: ${order} }], first: 5) { totalCount nodes { id } } }`,
    );
    expect(
      operators.filter((name) => [...SCANS, 'NodeIndexScan', 'NodeUniqueIndexScan'].includes(name)),
      statement,
    ).toEqual([]);
    // Once for the page, once for its total; and in each, for the figures that one may be in conflict with.
    expect(
      operators.filter((name) => /^NodeIndexSeek/.test(name)),
      statement,
    ).toHaveLength(list === 'conflicts' ? 4 : 2);
  });
});
