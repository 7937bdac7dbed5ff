import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphForTest } from '../graph-for-test.ts';
import { ask } from './large-graph/ask.ts';
import { replan, seed, seedSpeaker } from './large-graph/seed.ts';

const graph = graphForTest();

const LATEST = `query ($after: String) {
  quotes(orderBy: [{ field: DATE, direction: DESC }], first: 20, after: $after) {
    nodes { id } pageInfo { endCursor }
  }
}`;
const OF_TOTAL = `query ($after: String) {
  quotes(orderBy: [{ field: DATE, direction: DESC }], first: 20, after: $after) {
    totalCount nodes { id text } pageInfo { endCursor }
  }
}`;
const NEWEST_OF = `query ($id: ID!, $after: String) {
  person(id: $id) {
    quotes(orderBy: [{ field: DATE, direction: DESC }], first: 20, after: $after) {
      nodes { text document { title } statistics(first: 5) { nodes { value } } }
      pageInfo { endCursor }
    }
  }
}`;
const OF_SPEAKER = `query ($id: ID!) {
  quotes(filter: { speaker: { id: { eq: $id } } }, orderBy: [{ field: DATE, direction: DESC }], first: 20) {
    nodes { text }
  }
}`;
const COUNTS_OF = `query ($id: ID!) {
  person(id: $id) {
    quotes { totalCount } statistics { totalCount } documents { totalCount }
    positions { totalCount } mentions { totalCount } claims { totalCount }
  }
}`;
const DRIVEN = `{
  quotes(
    filter: {
      speaker: { positions: { some: { agency: { id: { eq: "agency:7" } } } } }
      statistics: { some: { value: { gt: "5" } } }
    }
    orderBy: [{ field: DATE, direction: DESC }]
    first: 20
  ) { totalCount nodes { id } }
}`;
const BY_ID = `{
  quotes(filter: { id: { in: ["quote:7person:7", "quote:8person:8"] } }) { totalCount nodes { id } }
}`;
const BY_NAME = '{ people(filter: { name: { eq: "Person 7" } }) { totalCount nodes { id } } }';
const BY_MEASURES = `{
  statistics(filter: { and: [{ measure: { in: ["m7", "m8"] } }] }) { totalCount nodes { id } }
}`;
const BY_DAYS = `query ($after: String) {
  quotes(
    filter: { date: { in: ["2000-01-05", "2000-01-06"] } }
    orderBy: [{ field: ID }], first: 1, after: $after
  ) { nodes { id } pageInfo { endCursor } }
}`;
const CONFLICTS = `{
  conflicts(first: 2) { nodes { value comparisons { verdict statistic { value } } } }
}`;
const DISPUTED = `{
  disputedStatistics(first: 5, orderBy: [{ field: VALUE }]) { nodes { value } }
  disputedClaims(first: 5) { nodes { id contradictedBy { id } } }
}`;
const FROM_STATISTIC = `query ($id: ID!) {
  person(id: $id) {
    quotes(filter: { statistics: { some: { id: { eq: "statistic:7" } } } }) { totalCount nodes { id } }
  }
}`;

const quotes = z.object({ pageInfo: z.object({ endCursor: z.string() }) });
const answer = z.object({ quotes });
const personsAnswer = z.object({ person: z.object({ quotes }) });

async function dbHits(source: string, variables: Record<string, unknown> = {}): Promise<number> {
  return (await ask(graph, 'profile', source, variables)).dbHits;
}

async function cursorOf(source: string): Promise<string> {
  const { result } = await ask(graph, 'explain', source);
  return answer.parse(result.data).quotes.pageInfo.endCursor;
}

/** The cursor that nine pages of 20 end in, where two quotes share each date at every size. */
async function cursorDeepInside(): Promise<string> {
  let after: string | null = null;
  for (let page = 1; page < 10; page += 1) {
    const { result } = await ask(graph, 'explain', LATEST, { after });
    after = answer.parse(result.data).quotes.pageInfo.endCursor;
  }
  return after ?? '';
}

/** Of everything at the root whose cost must not grow. */
async function costs(): Promise<Record<string, number>> {
  return {
    'the first page': await dbHits(LATEST),
    'page 10': await dbHits(LATEST, { after: await cursorDeepInside() }),
    'totals of all': await dbHits('{ quotes { totalCount } statistics { totalCount } }'),
    'a filter from an agency': await dbHits(DRIVEN),
    'a filter from ids': await dbHits(BY_ID),
    'a filter by name': await dbHits(BY_NAME),
    'a filter by measures': await dbHits(BY_MEASURES),
    'a filter by days, in another order': await dbHits(BY_DAYS),
    'figures in conflict, with what they differ from': await dbHits(CONFLICTS),
    'disputed figures and claims': await dbHits(DISPUTED),
    'the page behind it': await dbHits(BY_DAYS, { after: await cursorOf(BY_DAYS) }),
  };
}

test('what a graph ten times as large costs: no more', async () => {
  await seed(graph, { from: 0, to: 500 });
  await replan(graph);
  const small = await costs();
  await seed(graph, { from: 500, to: 5000 });
  await replan(graph);
  const large = await costs();
  for (const [name, hits] of Object.entries(large)) {
    // Which entries of an index are read once more depends on its pages: a few hits, whatever the size.
    expect(hits, name).toBeLessThanOrEqual(1.02 * (small[name] ?? 0));
    expect(hits, name).toBeLessThan(500);
  }
});

test('what a person with 5,000 quotes costs: no more than one with 50', async () => {
  await seedSpeaker(graph, 'person:few', { from: 0, to: 50 });
  await seedSpeaker(graph, 'person:many', { from: 0, to: 5000 });
  await replan(graph);
  const costsOf = async (id: string): Promise<Record<string, number>> => {
    const { result, dbHits: first } = await ask(graph, 'profile', NEWEST_OF, { id });
    const after = personsAnswer.parse(result.data).person.quotes.pageInfo.endCursor;
    return {
      'the newest 20': first,
      'the 20 after them': await dbHits(NEWEST_OF, { id, after }),
      counts: await dbHits(COUNTS_OF, { id }),
      'the newest 20 by a filter': await dbHits(OF_SPEAKER, { id }),
      'a filter from a statistic': await dbHits(FROM_STATISTIC, { id }),
    };
  };
  const few = await costsOf('person:few');
  const many = await costsOf('person:many');
  for (const [name, hits] of Object.entries(many))
    expect(hits, name).toBeLessThanOrEqual(few[name] ?? 0);
});

test('what a page costs among 5,000 that are level: no more than among 50, nor than the first page', async () => {
  const levelQuotes = (from: number, to: number) =>
    graph.write(({ run }) =>
      run(
        `UNWIND range($from, $to) AS i
         CREATE (:Quote {id: 'quote:level-' + right('0000' + i, 5), kind: 'DIRECT', text: 'words', sortDate: '\uFFFF'})`,
        { from: BigInt(from), to: BigInt(to - 1) },
      ),
    );
  const costsOf = async (pages: number) => {
    const first = await ask(graph, 'profile', LATEST);
    let { endCursor: after } = answer.parse(first.result.data).quotes.pageInfo;
    for (let page = 2; page < pages; page += 1) {
      const { result } = await ask(graph, 'explain', LATEST, { after });
      after = answer.parse(result.data).quotes.pageInfo.endCursor;
    }
    return {
      first: first.dbHits,
      last: await dbHits(LATEST, { after }),
      firstOfTotal: await dbHits(OF_TOTAL),
      lastOfTotal: await dbHits(OF_TOTAL, { after }),
    };
  };
  await levelQuotes(0, 50);
  await replan(graph);
  const few = await costsOf(2);
  await levelQuotes(50, 5000);
  await replan(graph);
  const many = await costsOf(100);
  expect(many.first).toBeLessThanOrEqual(few.first);
  expect(many.last).toBeLessThanOrEqual(few.last);
  expect(many.lastOfTotal).toBeLessThanOrEqual(many.firstOfTotal);
});
