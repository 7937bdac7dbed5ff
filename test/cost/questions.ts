import { parse } from 'graphql';
import { drawn, type Chance } from '../query/differential/chance.ts';
import type { Pool } from '../query/differential/pool.ts';
import type { Asked } from './price.ts';

const GAPS = [
  'statisticsWithOneSource',
  'claimsWithOneSource',
  'quotesWithoutSpeaker',
  'statisticsWithoutPeriod',
  'entitiesNeverLinked',
] as const;
const KEYS = ['UNIT', 'MEASURE', 'YEAR', 'PROGRAM', 'AGENCY', 'REPORTER'] as const;
const NEEDLES = ['a', 'year', 'zzz', 'z'.repeat(2_000)] as const;
const TERMS = ['agency', 'year', 'visa*', '"well known"', 'pemits~', 'zzz'] as const;
const ORDERS = [
  'statistics(first: $n, orderBy: [{ field: MEASURE }, { field: VALUE }])',
  'statistics(first: $n, orderBy: [{ field: VALUE, direction: DESC }])',
  'quotes(first: $n, orderBy: [{ field: DATE }, { field: ID }])',
  'documents(last: $n, orderBy: [{ field: TITLE }])',
  'people(first: $n, orderBy: [{ field: NAME, direction: DESC }, { field: ID }])',
] as const;

/** Questions about the graph as a whole, and those that no index serves, which selections alone seldom draw. */
export function questions(pool: Pool) {
  return drawn<Asked>((chance) => ({ document: parse(question(chance, pool)), variables: {} }));
}

function question(chance: Chance, pool: Pool): string {
  const size = chance.oneOf([1, 5, 20, 100]);
  const entries = chance.oneOf(['totalCount', 'nodes { __typename }', 'totalCount nodes { id }']);
  const idOf = (noun: string) => chance.oneOf(pool.itemsOf(noun), true).id;
  const contains = `{ contains: "${chance.oneOf(NEEDLES)}" }`;
  switch (chance.below(10)) {
    case 0: {
      const gap = chance.oneOf(GAPS);
      return `{ coverage { ${gap}(first: ${size}) { totalCount nodes { ${gap.startsWith('e') ? '__typename' : 'id'} } } } }`;
    }
    case 1:
      return `{ statisticGroups(by: [${chance.someOf(KEYS, 3).join() || 'UNIT'}]${chance.oneOf(['', ', filter: { unit: { eq: "visa" } }', ', filter: { quotes: { some: {} } }'])}${chance.oneOf(['', ', having: { count: { gt: 2 } }'])}) { ${chance.oneOf(['', 'totalCount'])} nodes { count ${chance.oneOf(['', 'sum'])} } } }`;
    case 2:
    case 3: {
      const more = chance.oneOf([
        '',
        'via: ["HELD"]',
        'includeSpeculation: true',
        'minIndependentSources: 2',
      ]);
      return `{ path(from: "${idOf('Person')}", to: "${idOf(chance.oneOf(['Person', 'Agency', 'Program']))}", maxHops: ${chance.oneOf([3, 6, 8])} ${more}) { length hops { claims { id } } } }`;
    }
    case 4:
      return `{ search(text: ${JSON.stringify(chance.oneOf(TERMS))}, first: ${size}) { ${chance.oneOf(['totalCount', 'edges { score }', 'nodes { __typename }', 'groups { count }'])} } }`;
    case 5:
      return `{ ${chance.oneOf(ORDERS).replace('$n', String(size))} { ${chance.oneOf(['nodes { id }', 'totalCount nodes { id }'])} } }`;
    case 6:
      return `{ quotes(first: ${size}, filter: { ${chance.oneOf([`text: ${contains}`, `document: { title: ${contains} }`, `speaker: { name: ${contains} }`, 'statistics: { some: { value: { gt: "90000000" } } }', 'about: { none: {} }', 'kind: { eq: DIRECT }'])} }) { ${entries.replace('__typename', 'id')} } }`;
    case 7:
      return `{ ${chance.oneOf(['person', 'agency', 'program'].map((noun) => `${noun}(id: "${idOf(noun.charAt(0).toUpperCase() + noun.slice(1))}") { quotes(first: ${size}, filter: { text: ${contains} }) { ${entries.replace('__typename', 'id')} } }`))} }`;
    case 8:
      return `{ documents(first: ${size}, filter: { ${chance.oneOf(['quotes: { count: { gt: 90 } }', 'mentions: { some: { referent: { name: { eq: "zzz" } } } }', 'statistics: { every: { value: { gt: "5" } } }', `quotes: { some: { text: ${contains} } }`])} }) { ${entries.replace('__typename', 'id')} } }`;
    default:
      return `{ ${chance.oneOf(['people', 'agencies', 'programs', 'documents'])}(first: ${size}) { nodes { ${chance.oneOf([`mentions(first: 5) { totalCount }`, 'quotes(first: 10) { nodes { id text } }', 'quotes(first: 1, orderBy: [{ field: DATE, direction: DESC }]) { totalCount nodes { id } }'])} } } }`;
  }
}
