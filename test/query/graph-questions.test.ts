import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decimalKey } from '../../src/model/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { askOf, loadAlone } from './loaded.ts';

const graph = graphForTest();
const ask = askOf(graph);
const engine = new Engine(schema, graph);

/** States in other words what the reports state, and one more fact. */
function notice(): ToWrite {
  const text =
    'Lending in the valley is the business of a Library; it runs the Loan Programme there.';
  const asserted = {
    assertedBy: 'document:notice',
    passage: at(text, 'it runs the Loan Programme'),
  };
  return {
    text,
    annotation: {
      document: metadata('notice', text),
      entities: [
        { id: 'agency:library', name: 'Library', mentions: [at(text, 'Library')] },
        {
          id: 'program:loans',
          name: 'Loan Programme',
          kind: 'PROGRAM',
          mentions: [at(text, 'Loan Programme')],
        },
        { id: 'place:valley', name: 'Valley', mentions: [at(text, 'valley')] },
      ],
      claims: [
        {
          subject: 'agency:library',
          predicate: 'ADMINISTERS',
          object: 'program:loans',
          ...asserted,
        },
      ],
    },
  };
}

const load = (documents: readonly ToWrite[]) => loadAlone(graph, documents);

const kept = z.array(z.unknown());
const connection = z.object({
  nodes: kept,
  pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
});
const paged = z.object({ document: z.record(z.string(), connection) });
const none = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

const hops = 'length hops { relationship direction independentSources claims { modality } }';
const asserted = { modality: 'ASSERTED' };
const held = {
  relationship: 'HELD',
  direction: 'OUTGOING',
  independentSources: 1,
  claims: [asserted],
};
const administers = { ...held, relationship: 'ADMINISTERS' };

test('a path follows what is asserted, with the claims of each link', async () => {
  await load([report('one')]);
  expect(await ask(`path(from: "person:ada-example", to: "program:loans") { ${hops} }`)).toEqual({
    path: [{ length: 2, hops: [held, administers] }],
  });
  const back = `path(from: "program:loans", to: "agency:library") { hops { direction } }`;
  expect(await ask(back)).toEqual({ path: [{ hops: [{ direction: 'INCOMING' }] }] });
});

test('a path passes through speculation only where that is asked for', async () => {
  await load([report('one')]);
  const by = 'from: "agency:library", to: "program:loans", via: ["STOPS"]';
  expect(await ask(`path(${by}) { length }`)).toEqual({ path: [] });
  expect(await ask(`path(${by}, includeSpeculation: true) { ${hops} }`)).toEqual({
    path: [
      {
        length: 1,
        hops: [{ ...held, relationship: 'STOPS', claims: [{ modality: 'SPECULATED' }] }],
      },
    ],
  });
});

test('a path has at most as many links as are asked for, of the kinds that are', async () => {
  await load([report('one')]);
  const ends = 'from: "person:ada-example", to: "program:loans"';
  expect(await ask(`path(${ends}, maxHops: 1) { length }`)).toEqual({ path: [] });
  expect(await ask(`path(${ends}, maxHops: 2) { length }`)).toEqual({ path: [{ length: 2 }] });
  expect(await ask(`path(${ends}, via: ["HELD"]) { length }`)).toEqual({ path: [] });
});

test.each(['maxHops: 0', 'maxHops: 9', 'maxPaths: 0', 'maxPaths: 11'])(
  '%s is refused',
  async (given) => {
    const ends = 'from: "person:ada-example", to: "program:loans"';
    const document = parse(`{ path(${ends}, ${given}) { length } }`);
    const result = await engine.execute({ document });
    expect(result?.errors?.[0]?.message).toMatch(/must be from 1 to/);
  },
);

test('near copies count as one source, other documents each, in any order of loading', async () => {
  const program = `program(id: "program:loans") { agencies { edges { independentSources claims { id } } } }`;
  const strict = `path(from: "agency:library", to: "program:loans", minIndependentSources: 2) { length }`;
  const sources = async () => {
    const { rows } = await graph.read(
      'MATCH (:Agency)-[link:ADMINISTERS]->() RETURN size(link.claims)',
    );
    return [rows, JSON.stringify(await ask(program)).match(/"independentSources":(\d)/)?.[1]];
  };
  await load([report('one'), report('two')]);
  expect(await sources()).toEqual([[[2]], '1']);
  expect(await ask(strict)).toEqual({ path: [] });
  await load([notice(), report('two'), report('one')]);
  expect(await sources()).toEqual([[[3]], '2']);
  expect(await ask(strict)).toEqual({ path: [{ length: 1 }] });
});

test('statistics are summed exactly, and only where they add up', async () => {
  await load([report('one')]);
  await graph.write(({ run }) =>
    run(`UNWIND [
           ['a', '0.1', 'map', '2021'], ['b', '0.2', 'map', '2022'], ['c', '9007199254740993', 'page', '2021'],
           ['d', '57000', 'visa', '2021'], ['e', '60000', 'visa', '2021'],
           ['f', '51', 'percent', '2021'], ['g', '51.5', 'percent', '2022']
         ] AS each
         CREATE (:Statistic {id: 'statistic:' + each[0], value: each[1], unit: each[2], measure: 'lent', sortMeasure: 'lent\\u0001lent', bound: 'EXACT',
                 periodFrom: each[3] + '-01-01', periodTo: each[3] + '-12-31',
                 sortValue: each[1], sortFrom: each[3] + '-01-01', sortTo: each[3] + '-12-31'})`),
  );
  const filter = 'filter: { measure: { eq: "lent" } }';
  const byUnit = `statisticGroups(by: [UNIT], ${filter}) { nodes { unit count sum sumRefusal } }`;
  expect(await ask(byUnit)).toEqual({
    statisticGroups: {
      nodes: [
        { unit: 'map', count: 2, sum: '0.3', sumRefusal: null },
        { unit: 'percent', count: 2, sum: null, sumRefusal: 'SHARES' },
        { unit: 'visa', count: 2, sum: null, sumRefusal: 'SAME_QUANTITY' },
        { unit: 'page', count: 1, sum: '9007199254740993', sumRefusal: null },
      ],
    },
  });
  const byMeasure = `statisticGroups(by: [MEASURE], ${filter}) { nodes { sum sumRefusal } }`;
  expect(await ask(byMeasure)).toEqual({
    statisticGroups: { nodes: [{ sum: null, sumRefusal: 'DIFFERENT_UNITS' }] },
  });
});

const groupPage = z.object({
  statisticGroups: z.object({
    totalCount: z.int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.record(z.string(), z.unknown())),
  }),
});

describe('groups of statistics', () => {
  const fields = 'unit measure year program { id } count min max';
  const orders = [
    '',
    'orderBy: [{ field: COUNT }]',
    'orderBy: [{ field: MAX, direction: DESC }, { field: UNIT }]',
    'orderBy: [{ field: YEAR }, { field: MEASURE, direction: DESC }]',
  ];

  beforeAll(async () => {
    await emptyGraph(graph);
    await graph.write(({ run }) =>
      run(
        `CREATE (program:Referent:Entity:Program {id: 'program:loans'})
         WITH program UNWIND range(1, 60) AS at
         WITH program, at, at % 9 AS value, ['map', 'Map', 'page', 'visa'][at % 4] AS unit
         CREATE (statistic:Statistic {id: 'statistic:' + at, value: toString(value), sortValue: $keys[value],
           unit: unit, measure: 'lent ' + at % 3, sortMeasure: 'lent ' + at % 3, bound: 'EXACT'})
         SET statistic.periodFrom = CASE WHEN at % 5 > 0 THEN toString(2000 + at % 5) + '-01-01' END
         FOREACH (each IN CASE WHEN at % 2 = 0 THEN [program] ELSE [] END | CREATE (statistic)-[:ABOUT]->(each))`,
        { keys: Array.from({ length: 9 }, (_, at) => decimalKey(String(at))) },
      ),
    );
  });

  async function pages(order: string, size: number): Promise<unknown[]> {
    const found: unknown[] = [];
    for (let after = ''; ;) {
      const given = ['by: [UNIT, MEASURE, YEAR, PROGRAM]', order, `first: ${size}`, after];
      const page = groupPage.parse(
        await ask(
          `statisticGroups(${given.join()}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }`,
        ),
      ).statisticGroups;
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) {
        expect(found).toHaveLength(page.totalCount);
        return found;
      }
      after = `after: "${page.pageInfo.endCursor}"`;
    }
  }

  test.each(orders)('come in pages that make the whole: %s', async (order) => {
    const whole = await pages(order, 1_000);
    expect(whole.length).toBeGreaterThan(40);
    expect(await pages(order, 7)).toEqual(whole);
    expect(new Set(whole.map((each) => JSON.stringify(each))).size).toBe(whole.length);
  });

  test('come in the order asked for, those without a value last', async () => {
    const { statisticGroups } = groupPage.parse(
      await ask(
        'statisticGroups(by: [YEAR], orderBy: [{ field: YEAR }]) { totalCount pageInfo { hasNextPage endCursor } nodes { year count } }',
      ),
    );
    expect(statisticGroups.nodes).toEqual([
      ...[2001, 2002, 2003, 2004].map((year) => ({ year, count: 12 })),
      { year: null, count: 12 },
    ]);
  });

  test.each([
    '{ about: { some: { id: { eq: "program:loans" } } } }',
    '{ about: { some: { id: { eq: "program:loans" } } }, value: { gt: "4" } }',
    '{ about: { some: { id: { in: ["program:loans", "program:none"] } } }, unit: { eq: "Map" } }',
    '{ or: [{ about: { some: { id: { eq: "program:loans" } } } }, { id: { in: ["statistic:2", "statistic:3"] } }] }',
    '{ about: { some: { id: { eq: "program:none" } } } }',
  ])('are the same wherever the filter is read from: %s', async (filter) => {
    const asked = async (each: string) =>
      ask(
        `statisticGroups(by: [UNIT, MEASURE], filter: ${each}) { totalCount nodes { ${fields} sum } }`,
      );
    // No path to an id leads through `not`, so this is tested on each statistic.
    expect(await asked(filter)).toEqual(await asked(`{ not: { not: ${filter} } }`));
  });

  test('are those that match, and their number is', async () => {
    const asked = async (having: string) =>
      ask(`statisticGroups(by: [UNIT], having: ${having}) { totalCount nodes { unit count } }`);
    expect(await asked('{ unit: { eq: "map" }, count: { gte: 15 } }')).toEqual({
      statisticGroups: { totalCount: 1, nodes: [{ unit: 'map', count: 15 }] },
    });
    expect(await asked('{ or: [{ count: { gt: 15 } }, { min: { gt: "1" } }] }')).toEqual({
      statisticGroups: { totalCount: 0, nodes: [] },
    });
    expect(await asked('{ max: { lt: "10" }, not: { unit: { in: ["map", "visa"] } } }')).toEqual({
      statisticGroups: {
        totalCount: 2,
        nodes: [
          { unit: 'Map', count: 15 },
          { unit: 'page', count: 15 },
        ],
      },
    });
  });

  test('a cursor of another order is refused', async () => {
    const { statisticGroups } = groupPage.parse(
      await ask(
        'statisticGroups(by: [UNIT], first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { unit } }',
      ),
    );
    const document = parse(
      `{ statisticGroups(by: [UNIT], orderBy: [{ field: UNIT }], after: "${statisticGroups.pageInfo.endCursor}") { totalCount } }`,
    );
    const result = await engine.execute({ document });
    expect(result?.errors?.[0]?.message).toMatch(/another ordering/);
  });
});

test('what the graph lacks is told', async () => {
  await load([report('one'), notice()]);
  await graph.write(({ run }) =>
    run(`MATCH (q:Quote)-[s:SPOKEN_BY]->() REMOVE q.speaker DELETE s`),
  );
  expect(
    await ask(`coverage {
      claimsWithOneSource { nodes { predicate } }
      quotesWithoutSpeaker { totalCount }
      statisticsWithoutPeriod { totalCount }
      statisticsWithOneSource { nodes { value } }
      entitiesNeverLinked { nodes { ... on Place { name } } }
    }`),
  ).toEqual({
    coverage: {
      claimsWithOneSource: {
        nodes: [{ predicate: 'AUTHORED' }, { predicate: 'HELD' }],
      },
      quotesWithoutSpeaker: { totalCount: 1 },
      statisticsWithoutPeriod: { totalCount: 0 },
      statisticsWithOneSource: { nodes: [{ value: '1200' }] },
      entitiesNeverLinked: { nodes: [{ name: 'Valley' }] },
    },
  });
});

test('neighbours are counted by kind and direction, and filtered by name', async () => {
  await load([report('one')]);
  const groups = `neighbours { relationship direction count
    neighbours(filter: { name: { startsWith: "ada" } }) { totalCount } }`;
  expect(await ask(`agency(id: "agency:library") { ${groups} }`)).toEqual({
    agency: {
      neighbours: [
        {
          relationship: 'ADMINISTERS',
          direction: 'OUTGOING',
          count: 1,
          neighbours: { totalCount: 0 },
        },
        { relationship: 'HELD', direction: 'INCOMING', count: 1, neighbours: { totalCount: 1 } },
      ],
    },
  });
});

test('a document is read in the order of its text, page by page, with what each passage carries', async () => {
  await load([report('one')]);
  const page = (field: string, way: string, after: string | null) =>
    `document(id: "document:one") { ${field}(first: 2, orderBy: [{ field: START, direction: ${way} }]${after === null ? '' : `, after: "${after}"`})`;
  const read = async (field: string, way: string, selection: string) => {
    const found: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const data = await ask(
        `${page(field, way, after)} { nodes { ${selection} } pageInfo { endCursor hasNextPage } } }`,
      );
      const { nodes, pageInfo } = paged.parse(data).document[field] ?? none;
      found.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return found;
  };
  const carried =
    'quotes { kind } claims { predicate } renderings { value } referents { __typename }';
  const passages = z
    .array(
      z.object({ start: z.int(), quotes: kept, claims: kept, renderings: kept, referents: kept }),
    )
    .parse(await read('passages', 'ASC', `start ${carried}`));
  const starts = passages.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(starts.map((start) => String(start).length)).size).toBeGreaterThan(1);
  const counted = (field: 'quotes' | 'claims' | 'renderings') =>
    passages.flatMap((each) => each[field]);
  expect(counted('quotes')).toEqual([{ kind: 'DIRECT' }]);
  expect(counted('renderings')).toEqual([{ value: '1200' }]);
  expect(counted('claims')).toHaveLength(4);
  const back = await read('passages', 'DESC', 'start');
  expect(back).toEqual(starts.toReversed().map((start) => ({ start })));
  for (const [field, count] of [
    ['mentions', 4],
    ['claims', 4],
    ['quotes', 1],
  ] as const) {
    const found = z
      .array(z.object({ passage: z.object({ start: z.int() }) }))
      .parse(await read(field, 'ASC', 'passage { start }'))
      .map(({ passage }) => passage.start);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).toHaveLength(count);
    expect(await read(field, 'DESC', 'passage { start }')).toEqual(
      found.toReversed().map((start) => ({ passage: { start } })),
    );
  }
});

test('several offices with one agency are several neighbours, whatever the size of the pages', async () => {
  const text =
    'Ada Example was Keeper, then Clerk, then Porter of the Library, and Clerk of the Mint.';
  const offices = [
    ['Keeper', 'library'],
    ['Clerk', 'library'],
    ['Porter', 'library'],
    ['Clerk', 'mint'],
  ] as const;
  await load([
    {
      text,
      annotation: {
        document: metadata('offices', text),
        entities: [
          { id: 'person:ada', name: 'Ada Example', mentions: [at(text, 'Ada Example')] },
          { id: 'agency:library', name: 'Library', mentions: [at(text, 'Library')] },
          { id: 'agency:mint', name: 'Mint', mentions: [at(text, 'Mint')] },
        ],
        claims: offices.map(([title, agency]) => ({
          subject: 'person:ada',
          predicate: 'HELD',
          object: `agency:${agency}`,
          title,
          assertedBy: 'document:offices',
          passage: at(text, title, Number(agency === 'mint')),
        })),
      },
    },
  ]);
  const neighbour = z.object({
    cursor: z.string(),
    claims: z.array(z.object({ title: z.string() })),
  });
  const answer = z.object({
    person: z.object({
      neighbours: z.tuple([
        z.object({
          count: z.int(),
          neighbours: z.object({
            totalCount: z.int(),
            edges: z.array(neighbour),
            pageInfo: connection.shape.pageInfo,
          }),
        }),
      ]),
    }),
  });
  for (const direction of ['ASC', 'DESC'])
    for (const size of [1, 2, 3]) {
      const found: z.infer<typeof neighbour>[] = [];
      for (let after: string | null = null, more = true; more;) {
        const args = `first: ${size}, orderBy: [{ field: ID, direction: ${direction} }]${after === null ? '' : `, after: "${after}"`}`;
        const { person } = answer.parse(
          await ask(
            `person(id: "person:ada") { neighbours { count neighbours(${args}) { totalCount edges { cursor claims { title } } pageInfo { endCursor hasNextPage } } } }`,
          ),
        );
        const [{ count, neighbours }] = person.neighbours;
        expect([count, neighbours.totalCount]).toEqual([4, 4]);
        found.push(...neighbours.edges);
        [after, more] = [neighbours.pageInfo.endCursor, neighbours.pageInfo.hasNextPage];
      }
      const titles = found.flatMap(({ claims }) => claims.map(({ title }) => title));
      expect(titles.toSorted()).toEqual(['Clerk', 'Clerk', 'Keeper', 'Porter']);
      expect(new Set(found.map(({ cursor }) => cursor)).size).toBe(4);
    }
});
