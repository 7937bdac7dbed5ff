import type { Catalogue, Path } from '../../catalogue/index.ts';
import { pageSize } from '../pagination.ts';
import type { ConnectionPlan, SelectedField } from '../plan/index.ts';
import { hasItems, readsTotal } from '../statement/index.ts';
import { candidatesOf, candidatesOfStatement, type Candidates } from './candidates.ts';
import { HITS_PER_ITEM, productOf, sumOf, ZERO, type Estimate, type Parents } from './estimate.ts';
import { hitsOfFilter } from './filter-cost.ts';
import { costOfStatement, hitsOfCondition } from './statement-cost.ts';

/** To read what a candidate is sorted by, where no index has the order. */
const HITS_PER_KEY = 2;

/** What a page touches before anything of its entries is selected. */
export interface PageCost {
  readonly hits: Estimate;
  /** Entries on the pages of all parents. */
  readonly entries: Estimate;
  /** How many items the entries were made of, if a statement made them. */
  readonly members: Parents['members'];
}

/** A page with its filter and its total, as far as they are selected. */
export function costOfPage(
  catalogue: Catalogue,
  { parentType, node }: SelectedField,
  plan: ConnectionPlan,
  parents: Parents,
): PageCost {
  const statement = costOfStatement(catalogue, plan, `${parentType}.${node.name.value}`, parents);
  const total = plan.fields.some(readsTotal)
    ? sumOf([statement, costOfTotal(catalogue, plan, parentType, parents)])
    : ZERO;
  if (!hasItems(plan)) return { hits: total, entries: ZERO, members: null };
  const candidates = candidatesOf(catalogue, plan, parentType, 'page');
  const entries = entriesOf(plan, candidates, parents);
  const found: Estimate = (request) => HITS_PER_ITEM * entries(request);
  // What a statement returns is filtered and sorted in memory; the total runs it once more.
  if (plan.origin.kind === 'statement') {
    const each = candidatesOfStatement(catalogue, plan.origin, plan.site)?.each;
    const members = each === undefined ? null : productOf(parents.count, each);
    return { hits: sumOf([total, statement, found]), entries, members };
  }
  const tests = hitsPerCandidate(catalogue, plan, candidates);
  const each = candidates.ordered ? tests : sumOf([tests, () => HITS_PER_KEY]);
  const isReadWhole = isConditioned(plan) || !candidates.ordered;
  const tested: Estimate = isReadWhole
    ? (request) => product(countOf(candidates, parents)(request), each(request))
    : ZERO;
  return { hits: sumOf([total, tested, found]), entries, members: null };
}

/** A total of what nothing is required of is a count that Neo4j stores. */
function costOfTotal(
  catalogue: Catalogue,
  plan: ConnectionPlan,
  parentType: string,
  parents: Parents,
): Estimate {
  const { origin } = plan;
  const candidates = candidatesOf(catalogue, plan, parentType, 'total');
  const each = hitsPerCandidate(catalogue, plan, candidates);
  const isStored = !isConditioned(plan) && (origin.kind !== 'path' || isDegree(origin.path));
  if (isStored || origin.kind === 'statement')
    return (request) => HITS_PER_ITEM * parents.count(request);
  return (request) => {
    const one = HITS_PER_ITEM * parents.count(request);
    return one + product(countOf(candidates, parents)(request), each(request));
  };
}

/** Whether a node's degree, which Neo4j stores, is the number of items: one hop to nodes of any label. */
function isDegree({ chains: [chain, ...others] }: Path): boolean {
  const [hop, ...further] = chain?.hops ?? [];
  return others.length + further.length === 0 && hop?.to.labels.length === 0;
}

/** Whether a filter, or the pattern itself, requires something of each candidate. */
function isConditioned({ origin, page }: ConnectionPlan): boolean {
  if (page.filter !== null) return true;
  return origin.kind === 'path'
    ? origin.path.where !== null
    : origin.kind === 'label' && origin.where !== null;
}

function hitsPerCandidate(
  catalogue: Catalogue,
  { origin, page, site }: ConnectionPlan,
  { each, filter: tested, hits }: Candidates,
): Estimate {
  const filter =
    tested === null
      ? ZERO
      : hitsOfFilter(catalogue, { ...tested, noun: page.noun, site, among: each });
  return sumOf([hits, hitsOfCondition(origin), filter]);
}

/** The candidates of all parents. */
function countOf({ each, all }: Candidates, { count, distinct }: Parents): Estimate {
  return (request) => {
    const candidates = product(count(request), each(request));
    return distinct ? Math.min(candidates, all(request)) : candidates;
  };
}

/** A page is as long as asked for, or as there are items. */
function entriesOf({ page, site }: ConnectionPlan, candidates: Candidates, parents: Parents) {
  const { each, all } = candidates;
  return (request: Parameters<Estimate>[0]) => {
    const count = parents.count(request);
    const size = pageSize(page.sizes, request.argumentsOf(site));
    const entries = count * Math.min(size, Math.max(1, each(request)));
    return parents.distinct ? Math.min(entries, all(request)) : entries;
  };
}

/** Nothing times anything is nothing. */
function product(count: number, each: number): number {
  return count === 0 || each === 0 ? 0 : count * each;
}
