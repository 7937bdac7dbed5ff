import { parse } from 'graphql';
import type { Asked } from './price.ts';

/** A person of the bench's graph who said a quarter of all quotes. */
const BUSY = 'person:0000000';
const CONTAINING = 'filter: { text: { contains: "zzz" } }';

function repeated<T>(times: number, each: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => each(at));
}

const BUSY_EACH_TIME = repeated(1_000, () => `"${BUSY}"`).join();
const ALIASES = repeated(100, (at) => `q${at}: quotes(first: 1, ${CONTAINING}) { nodes { id } }`);
const GROUPS = repeated(20, (at) => `g${at}: statisticGroups(by: [UNIT]) { nodes { count } }`);

/** Operations that once cost little and took seconds, or all of Neo4j's memory. */
const TEXTS: Readonly<Record<string, string>> = {
  'groups by six keys':
    '{ statisticGroups(by: [UNIT, MEASURE, YEAR, PROGRAM, AGENCY, REPORTER]) { nodes { count } } }',
  'total of claims with one source': '{ coverage { claimsWithOneSource { totalCount } } }',
  'a busy person 1,000 times, quotes containing': `{ nodes(ids: [${BUSY_EACH_TIME}]) { ... on Person { quotes(first: 1, ${CONTAINING}) { nodes { id } } } } }`,
  'quotes containing a needle of 300,000 characters': `{ quotes(first: 1, filter: { text: { contains: "${'z'.repeat(300_000)}" } }) { nodes { id } } }`,
  '20 aliases of groups by unit': `{ ${GROUPS.join(' ')} }`,
  '100 aliases of quotes containing': `{ ${ALIASES.join(' ')} }`,
  '1,000 quotes, of each speaker the first containing': `{ quotes(first: 1000) { nodes { speaker { ... on Person { quotes(first: 1, ${CONTAINING}) { nodes { id } } } } } } }`,
  'agencies by programs by quotes by documents by quotes containing':
    '{ agencies(first: 1, filter: { programs: { some: { quotes: { some: { document: { quotes: { some: { text: { contains: "zzz" } } } } } } } } }) { nodes { id } } }',
  'groups by measure, year and program':
    '{ statisticGroups(by: [MEASURE, YEAR, PROGRAM]) { nodes { count } } }',
  'a path of 8 hops, speculation and 2 sources':
    '{ path(from: "person:0000002", to: "person:0000050", maxHops: 8, includeSpeculation: true, minIndependentSources: 2) { length } }',
};

export const WORST: readonly (Asked & { readonly name: string })[] = Object.entries(TEXTS).map(
  ([name, text]) => ({ name, document: parse(text), variables: {} }),
);
