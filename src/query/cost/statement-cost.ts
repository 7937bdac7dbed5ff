import { linkTypes } from '../../generated/catalogue.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import type { ArgumentSite } from '../arguments.ts';
import type { Counts } from './counts.ts';
import type { Origin, StatementOrigin } from '../plan/index.ts';
import { candidatesOfStatement } from './candidates.ts';
import { productOf, sumOf, ZERO, type Estimate, type Parents, type Request } from './estimate.ts';
import { hitsOfFilter } from './filter-cost.ts';

/** What the work of a statement depends on, beside the graph. */
interface Asked {
  readonly site: ArgumentSite;
  /** Items of the noun that its filter is about, and how often the store is touched to find and test one. */
  readonly items: number;
  readonly each: number;
}

type Statements = Readonly<Record<string, (request: Request, asked: Asked) => number>>;

/** What a path follows if it may count more than asserted links. */
const EVIDENCE = [
  'SUBJECT',
  'OBJECT',
  'SPOKEN_BY',
  'ABOUT',
  'REPORTED_BY',
  'MEASURED_AT',
  'MENTIONS',
  'IN',
] as const;

/** Whatever may connect two nodes may have to be looked at. */
function throughEvidence(counts: Counts): number {
  const links = EVIDENCE.map((type) => counts.links(null, type, 'out'));
  return 2_000 + links.reduce((sum, each) => sum + each, 0);
}

/** Keys of groups that are not stored on a statistic. */
const LINKED_KEYS: ReadonlySet<unknown> = new Set(['PROGRAM', 'AGENCY', 'REPORTER']);

/**
 * How often the whole statements of cypher/ touch the store, each time they run. Measured by PROFILE;
 * where work grows with the graph or with an argument, so does the number.
 */
const STATEMENTS: Statements = {
  // Each id is looked up under five labels, and counts as an entry of the list.
  'Query.nodes': () => 0,
  // A search from both ends meets soon, unless what is found on the way seldom counts.
  'Query.path': () => 600,
  'Query.path asOf': ({ counts }) => 4 * counts.nodes('Claim') + throughEvidence(counts),
  'Query.path via': ({ counts }) => 600 + 3 * counts.nodes('Claim'),
  'Query.path includeSpeculation through minIndependentSources': ({ counts }) =>
    throughEvidence(counts),
  'Query.statisticGroups': ({ argumentsOf }, { site, items, each }) => {
    const { by } = argumentsOf(site);
    const keys: unknown[] = Array.isArray(by) ? by : [];
    const hits = keys.map((key) => (LINKED_KEYS.has(key) ? 4 : 1));
    return items * (1 + each + hits.reduce((sum, one) => sum + one, 0));
  },
  // Neo4j stores degrees: one touch for each kind of relationship.
  'Entity.neighbours': () => 60,
  'Entity.neighbours asOf': ({ counts }) => HITS_OF_DAY * linksOfOne(counts),
  'Document.neighbours': () => 60,
  'Document.neighbours asOf': ({ counts }) => HITS_OF_DAY * linksOfOne(counts),
  // A figure is derived from a few others, and few are derived from it.
  'Statistic.derivations': () => 20,
  'Statistic.derivatives': () => 20,
  'Derivation.operands': () => 20,
  // An index gives the figures of one measure; at most 100 are compared.
  'Statistic.comparisons': () => 2_000,
  // An index gives the claims that say the same.
  'Claim.contradictedBy': () => 20,
  // Of these, few assert later what the claim speculates; the sources of both documents are followed.
  'Claim.hardenedBy': () => 100,
  // An index gives the quotes of one speaker, of which at most 1,000 are compared.
  'Quote.variants': ({ counts }) => 7 * Math.min(1_000, quotesOfSpeaker(counts)),
  // The names are on the entity.
  'Entity.nameUses': () => 10,
  'Path.nodes': () => 20,
  'Path.hops': () => 20,
  'SearchEdge.passage': () => 40,
  // Of at most 10,000 results, the document, its publishers and those who speak.
  'SearchConnection.facets': () => 100_000,
};

/** How many links an entity has that was asked for: between a few and all. */
function linksOfOne(counts: Counts): number {
  return Math.sqrt(linkTypes.reduce((sum, type) => sum + counts.links(null, type, 'out'), 0));
}

/** How many quotes a speaker has who was reached by a quote: between the average and all. */
function quotesOfSpeaker(counts: Counts): number {
  const quotes = counts.nodes('Quote');
  const speakers = ['Person', 'Agency', 'Organization'].reduce(
    (sum, label) => sum + counts.nodes(label),
    0,
  );
  return Math.max(1, quotes / Math.sqrt(speakers));
}

/** Of any other statement. */
const USUAL = 2_000;

/**
 * How often a whole statement of cypher/ touches the store for all parents; never, if there is none.
 * @param field the field behind which it stands: `Query.path`
 */
export function costOfStatement(
  catalogue: Catalogue,
  { origin, site }: { readonly origin: Origin; readonly site: ArgumentSite },
  field: string,
  parents: Parents,
): Estimate {
  if (origin.kind !== 'statement') return ZERO;
  return productOf(parents.count, hitsOfStatement(catalogue, origin, site, field));
}

/** How often it touches the store when it runs once. */
function hitsOfStatement(
  catalogue: Catalogue,
  origin: StatementOrigin,
  site: ArgumentSite,
  field: string,
): Estimate {
  // A variant is named by its arguments, a statement of an interface by the interface.
  const { name, day } = origin;
  const ofDay = day === null ? undefined : STATEMENTS[`${name} asOf`];
  const found = ofDay ?? STATEMENTS[name] ?? STATEMENTS[field];
  if (found === undefined) return () => USUAL;
  const candidates = candidatesOfStatement(catalogue, origin, site);
  if (candidates === null) return (request) => found(request, { site, items: 0, each: 0 });
  const { noun, each: items, hits, filter } = candidates;
  const tests =
    filter === null ? ZERO : hitsOfFilter(catalogue, { ...filter, noun, site, among: items });
  const each = sumOf([hits, tests]);
  return (request) => found(request, { site, items: items(request), each: each(request) });
}

/** How often the condition that a path of cypher/ has is touched, for each candidate. */
const CONDITIONS: Readonly<Record<string, (request: Request) => number>> = {
  'Coverage.statisticsWithOneSource': () => 10,
  'Coverage.claimsWithOneSource': () => 60,
  'Query.disputedClaims': () => 20,
  // Most claims speculate nothing.
  'Query.hardened': () => 20,
  // The index of measures and quantities is sought in.
  'Query.conflicts': () => 10,
  'Query.disputedStatistics': () => 10,
  'Coverage.underivedPercentages': () => 20,
  // Every document of the figure is compared with every other one.
  'Statistic.origins': () => 40,
  'Coverage.entitiesNeverLinked': () => 14,
};

/** What a day adds: a claim is found by its id and, if it is of a former office, its document is. */
const HITS_OF_DAY = 12;

/** How often the conditions that an origin has by itself touch the store, for each candidate. */
export function hitsOfCondition(origin: Origin): Estimate {
  switch (origin.kind) {
    case 'statement':
      return ZERO;
    case 'label':
      return origin.where === null ? ZERO : () => HITS_OF_DAY;
    case 'path': {
      if (origin.path.where === null) return ZERO;
      const known = CONDITIONS[origin.name] ?? (() => 3);
      return origin.day === null ? known : (request) => HITS_OF_DAY + known(request);
    }
    default:
      return origin satisfies never;
  }
}
