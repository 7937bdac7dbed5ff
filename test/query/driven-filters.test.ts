import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { graphForTest } from '../graph-for-test.ts';
import { ask } from './large-graph/ask.ts';
import { seed, seedSpeaker } from './large-graph/seed.ts';

const graph = graphForTest();

beforeAll(async () => {
  await seed(graph, { from: 0, to: 20 });
  await seedSpeaker(graph, 'person:many', { from: 0, to: 20 });
  // Several ways from one item to one end, and items of another kind behind the same relationship.
  await graph.write(async ({ run }) => {
    await run(`MATCH (p:Person {id: 'person:many'}), (a:Agency {id: 'agency:1'})
      UNWIND ['Head', 'Deputy'] AS title
      CREATE (p)-[:HELD {id: 'position:many-' + title, title: title, status: 'FORMER', sortFrom: '2020', claims: []}]->(a)`);
    await run(`MATCH (p:Person {id: 'person:many'}), (o:Organization {id: 'organization:1'})
      CREATE (p)-[:HELD {id: 'position:many-o', title: 'Head', status: 'FORMER', sortFrom: '2020', claims: []}]->(o)`);
    await run(`MATCH (q:Quote), (s:Statistic) WHERE q.speaker = 'person:many' AND s.id IN ['statistic:1', 'statistic:2']
      MERGE (q)-[:CITES]->(s)`);
    await run(
      `MATCH (q:Quote), (g:Program {id: 'program:1'}) WHERE q.speaker = 'person:1' CREATE (q)-[:ABOUT]->(g)`,
    );
    await run(
      `MATCH (a:Agency {id: 'agency:2'}), (b:Agency {id: 'agency:1'}) CREATE (a)-[:PART_OF {claims: []}]->(b)`,
    );
    await run(
      `MATCH (a:Agency {id: 'agency:2'}), (g:Program {id: 'program:1'}) CREATE (a)-[:ADMINISTERS {claims: []}]->(g)`,
    );
  });
});

const MANY = 'person(id: "person:many")';
const AGENCY = 'agency(id: "agency:1")';

/** Beside a filter that is read from no end, it is held against each candidate, and must say the same. */
describe('a filter read from its end gives what it gives when it is held against each', () => {
  test.each([
    ['', 'quotes', '{ id: { eq: "quote:1person:1" } }'],
    ['', 'quotes', '{ id: { eq: "quote:1person:1", in: ["quote:2person:2"] } }'],
    [
      '',
      'quotes',
      '{ id: { in: ["quote:1person:1", "quote:1person:1"] }, kind: { eq: INDIRECT } }',
    ],
    ['', 'quotes', '{ id: { in: [] } }'],
    ['', 'quotes', '{ speaker: { positions: { some: { agency: { id: { eq: "agency:1" } } } } } }'],
    [
      '',
      'quotes',
      '{ speaker: { positions: { some: { agency: { id: { eq: "agency:1" } }, title: { eq: "Deputy" } } } } }',
    ],
    [
      '',
      'quotes',
      '{ speaker: { positions: { some: { agency: { id: { eq: "agency:1" } } }, none: { title: { eq: "Deputy" } } } } }',
    ],
    [
      '',
      'quotes',
      '{ speaker: { positions: { some: { agency: { id: { eq: "agency:1" } } }, count: { gt: 1 } } } }',
    ],
    [
      '',
      'quotes',
      '{ speaker: { positions: { some: { organization: { id: { in: ["organization:1"] } } } } } }',
    ],
    ['', 'quotes', '{ statistics: { some: { id: { in: ["statistic:1", "statistic:2"] } } } }'],
    [
      '',
      'quotes',
      '{ statistics: { some: { id: { eq: "statistic:1" } }, every: { value: { lt: "3" } } } }',
    ],
    ['', 'quotes', '{ about: { some: { id: { eq: "program:1" } } } }'],
    ['', 'statistics', '{ about: { some: { id: { eq: "program:1" } } } }'],
    [
      '',
      'quotes',
      '{ and: [{ kind: { eq: DIRECT } }, { and: [{ document: { id: { eq: "document:1" } } }, { kind: { eq: DIRECT } }] }, {}] }',
    ],
    [
      '',
      'quotes',
      '{ not: { speaker: { id: { eq: "person:1" } } }, document: { id: { eq: "document:1" } } }',
    ],
    ['', 'claims', '{ subject: { id: { eq: "place:of-3" } } }'],
    ['', 'people', '{ quotes: { some: { statistics: { some: { id: { eq: "statistic:1" } } } } } }'],
    ['', 'agencies', '{ parent: { id: { eq: "agency:1" } } }'],
    ['', 'agencies', '{ people: { some: { person: { id: { eq: "person:many" } } } } }'],
    ['', 'organizations', '{ people: { some: { person: { id: { eq: "person:many" } } } } }'],
    ['', 'programs', '{ agencies: { some: { id: { eq: "agency:2" } } } }'],
    [MANY, 'quotes', '{ statistics: { some: { id: { in: ["statistic:1", "statistic:2"] } } } }'],
    [
      MANY,
      'quotes',
      '{ statistics: { some: { documents: { some: { id: { eq: "document:1" } } } } } }',
    ],
    [MANY, 'quotes', '{ id: { in: ["quote:1person:many", "quote:1person:1"] } }'],
    [MANY, 'quotes', '{ about: { some: { id: { eq: "program:1" } } } }'],
    [MANY, 'positions', '{ agency: { id: { eq: "agency:1" } } }'],
    [AGENCY, 'people', '{ person: { id: { eq: "person:many" } } }'],
    [AGENCY, 'parts', '{ id: { eq: "agency:2" } }'],
    [
      'agency(id: "agency:2")',
      'programs',
      '{ statistics: { some: { id: { eq: "statistic:1" } } } }',
    ],
    ['person(id: "person:nobody")', 'quotes', '{ id: { eq: "quote:1person:1" } }'],
  ])('%s %s %s', async (parent, list, filter) => {
    const order =
      list === 'positions' || list === 'people' ? '' : 'orderBy: [{ field: ID, direction: DESC }]';
    const item = list === 'positions' ? 'title' : 'id';
    const source = (asked: string) => {
      const field = `${list}(filter: ${asked}, ${order} first: 100) { totalCount edges { cursor node { ${item} } } }`;
      return parent === '' ? `{ ${field} }` : `{ ${parent} { ${field} } }`;
    };
    const driven = await ask(graph, 'explain', source(filter));
    const held = await ask(graph, 'explain', source(`{ or: [${filter}, { not: {} }] }`));
    expect(driven.result.data).toEqual(held.result.data);
    expect(held.statement).not.toContain('DISTINCT');
    // At the root, each filter of an `or` is read from its end; an item that both find is one.
    const either = await ask(graph, 'explain', source(`{ or: [${filter}, ${filter}] }`));
    expect(either.result.data).toEqual(held.result.data);
    expect(either.statement.includes('UNION')).toBe(parent === '');
  });
});

test('all of one speaker’s by date are read off an index, page by page, as when held against each', async () => {
  const pages = async (filter: string, page: string) => {
    const seen: unknown[] = [];
    const statements: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const [size, from] = page === 'forward' ? ['first', 'after'] : ['last', 'before'];
      const { result, statement } = await ask(
        graph,
        'explain',
        `query ($cursor: String) {
          quotes(filter: ${filter}, orderBy: [{ field: DATE, direction: DESC }], ${size}: 7, ${from}: $cursor) {
            totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
          }
        }`,
        { cursor },
      );
      const { quotes } = answer.parse(result.data);
      seen.push(quotes);
      statements.push(statement);
      cursor = page === 'forward' ? quotes.pageInfo.endCursor : quotes.pageInfo.startCursor;
      more = page === 'forward' ? quotes.pageInfo.hasNextPage : quotes.pageInfo.hasPreviousPage;
    }
    return { seen, statements };
  };
  const filter = '{ speaker: { id: { eq: "person:many" } }, kind: { eq: DIRECT } }';
  for (const way of ['forward', 'backward']) {
    const indexed = await pages(filter, way);
    expect(indexed.seen).toHaveLength(3);
    expect(indexed.seen).toEqual((await pages(`{ or: [${filter}] }`, way)).seen);
    for (const statement of indexed.statements) expect(statement).toContain(':Quote {speaker: ');
  }
});

const answer = z.object({
  quotes: z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      startCursor: z.string(),
      endCursor: z.string(),
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
    }),
  }),
});

describe('a filter is not read from an end', () => {
  test.each([
    ['quotes', '{ or: [{ id: { eq: "quote:1person:1" } }, { kind: { eq: DIRECT } }] }'],
    ['quotes', '{ not: { id: { eq: "quote:1person:1" } } }'],
    ['quotes', '{ statistics: { none: { id: { eq: "statistic:1" } } } }'],
    ['quotes', '{ statistics: { every: { id: { eq: "statistic:1" } } } }'],
    ['quotes', '{ id: {} }'],
  ])('that need not hold: %s %s', async (list, filter) => {
    const { statement } = await ask(
      graph,
      'explain',
      `{ ${list}(filter: ${filter}) { nodes { id } } }`,
    );
    expect(statement).not.toContain('DISTINCT');
  });

  test('that any number may hang on, below a parent', async () => {
    const { statement } = await ask(
      graph,
      'explain',
      `{ ${MANY} { quotes(filter: { about: { some: { id: { eq: "program:1" } } } }) { nodes { id } } } }`,
    );
    expect(statement).not.toContain('DISTINCT');
  });
});

test('the text depends on the shape alone, and eq and in are two', async () => {
  const statementOf = async (filter: string) =>
    (await ask(graph, 'explain', `{ quotes(filter: ${filter}) { nodes { id } } }`)).statement;
  const one = await statementOf('{ kind: { eq: DIRECT }, document: { id: { eq: "document:1" } } }');
  expect(
    await statementOf('{ document: { id: { eq: "document:2" } }, kind: { eq: INDIRECT } }'),
  ).toBe(one);
  expect(
    await statementOf('{ kind: { eq: DIRECT }, document: { id: { in: ["document:1"] } } }'),
  ).not.toBe(one);
  const many = await statementOf('{ id: { in: ["quote:1person:1"] } }');
  expect(await statementOf('{ id: { in: ["quote:1person:1", "quote:2person:2"] } }')).toBe(many);
});
