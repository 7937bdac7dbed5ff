import { globSync, readFileSync } from 'node:fs';

export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

/** The content of a cursor of each of these pages, as JSON: it is mutated like everything else. */
export interface Cursors {
  quotes: unknown;
  people: unknown;
  statistics: unknown;
  search: unknown;
}

/** Operations that take everything by variables. */
const byVariables = (cursors: Cursors): Operation[] => [
  {
    query:
      'query Nouns($id: ID!, $ids: [ID!]!) { node(id: $id) { id __typename } nodes(ids: $ids) { id } }',
    variables: { id: 'person:mark-morgan', ids: ['agency:cbp', 'program:h-2b', 'person:nobody'] },
  },
  {
    query:
      'query One($person: ID!, $program: ID!) { person(id: $person) { name quotes { totalCount } } program(id: $program) { name } }',
    variables: { person: 'person:mark-morgan', program: 'program:cbp-one' },
  },
  {
    query:
      'query Page($first: Int, $after: String, $orderBy: [QuoteOrder!]) { quotes(first: $first, after: $after, orderBy: $orderBy) { nodes { text date } pageInfo { endCursor hasNextPage } } }',
    variables: {
      first: 2,
      after: cursors.quotes,
      orderBy: [{ field: 'DATE', direction: 'DESC' }],
    },
  },
  {
    query:
      'query Behind($first: Int, $last: Int, $after: String, $before: String) { people(first: $first, last: $last, after: $after, before: $before) { nodes { name } } }',
    variables: { first: 2, after: cursors.people },
  },
  {
    query:
      'query Quotes($filter: QuoteFilter) { quotes(first: 5, filter: $filter) { totalCount nodes { id text } } }',
    variables: {
      filter: {
        kind: { eq: 'DIRECT' },
        text: { contains: 'a', startsWith: 'I' },
        date: { gte: '2020-01-01', lt: '2026-01-01' },
        speaker: { positions: { some: { agency: { id: { in: ['agency:cbp'] } } } } },
        statistics: { some: { value: { gt: '50000' } } },
      },
    },
  },
  {
    query:
      'query Statistics($filter: StatisticFilter, $orderBy: [StatisticOrder!], $after: String) { statistics(first: 5, after: $after, filter: $filter, orderBy: $orderBy) { nodes { value low high unit } } }',
    variables: {
      filter: { value: { gte: '51.5', lt: '57000.0' }, unit: { eq: 'person' } },
      orderBy: [{ field: 'VALUE', direction: 'ASC' }],
      after: cursors.statistics,
    },
  },
  {
    query:
      'query Groups($by: [StatisticGroupKey!]!, $filter: StatisticFilter) { statisticGroups(by: $by, filter: $filter) { unit year count sum } }',
    variables: { by: ['UNIT', 'YEAR'], filter: { value: { gte: '1000' } } },
  },
  {
    query:
      'query Search($text: String!, $types: [FoundType!], $match: SearchMatch! = WORDS, $filter: SearchScope, $first: Int, $after: String) { search(text: $text, types: $types, match: $match, filter: $filter, first: $first, after: $after) { totalCount totalCountIsCapped groups { type count } edges { cursor text start highlights { start end } } } }',
    variables: {
      text: '"humanitarian parole" progra* margan~ 57,000',
      match: 'PREFIX',
      filter: {
        document: ['document:parole-report'],
        from: '2020-01-01',
        to: '2030-01-01',
        speaker: null,
        modality: ['ASSERTED'],
      },
      first: 3,
      after: cursors.search,
    },
  },
  {
    query:
      'query Path($from: ID!, $to: ID!, $maxHops: Int = 6, $maxPaths: Int = 1, $via: [String!], $through: [PathStep!]! = [LINKS]) { path(from: $from, to: $to, maxHops: $maxHops, maxPaths: $maxPaths, via: $via, through: $through) { length hops { relationships } } }',
    variables: {
      from: 'person:mark-morgan',
      to: 'program:cbp-one',
      maxHops: 4,
      maxPaths: 2,
      via: ['HELD'],
    },
  },
  {
    query:
      'query Switched($with: Boolean!, $without: Boolean = false) { agencies(first: 2) { nodes { name @include(if: $with) people(first: 1) @skip(if: $without) { totalCount } } } }',
    variables: { with: true },
  },
  {
    query:
      'query Schema($of: String!) { __type(name: $of) { name fields { name } } __schema { queryType { name } } }',
    variables: { of: 'Person' },
  },
];

/** What the fuzzing starts from: these, what the page offers, and the operations of the GraphQL tests. */
export function operations(cursors: Cursors): Operation[] {
  const files = globSync(['docs/queries/*.graphql', 'test/query/operations/*.graphql']).sort();
  const asFiles = files.map((file) => ({ query: readFileSync(file, 'utf8') }));
  return [...byVariables(cursors), ...asFiles];
}
