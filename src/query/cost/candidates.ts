import type { Catalogue } from '../../catalogue/index.ts';
import type { ArgumentPath, ArgumentSite } from '../arguments.ts';
import { findAnchor, type AnchoredChain, type Chain, type Filter } from '../filter/index.ts';
import type { ConnectionPlan, Origin, StatementOrigin } from '../plan/index.ts';
import { chooseAccessPath, type AccessPath } from '../statement/index.ts';
import { ONE, ZERO, type Estimate, type Request } from './estimate.ts';
import { hitsOfFilter, valueAt } from './filter-cost.ts';
import { crowdedOf, reachBack, reachOf } from './reach.ts';

/** The items that are looked at for a page, or for its total, before any is returned. */
export interface Candidates {
  /** For one parent. */
  readonly each: Estimate;
  /** For all parents that there are: no more, if no parent is there twice. */
  readonly all: Estimate;
  /** How often the store is touched to find one of them, with what is tested on the way. */
  readonly hits: Estimate;
  /** What of the page's filter is tested on them. */
  readonly filter: Filter | null;
  /** Whether an index gives them in the order of the page, so that it is read until the page is full. */
  readonly ordered: boolean;
}

/** From an index or along one relationship: the relationship and its end. */
const FOUND: Estimate = () => 2;

/** The candidates of a connection that Neo4j reads by the access path that its statement will have. */
export function candidatesOf(
  catalogue: Catalogue,
  plan: ConnectionPlan,
  parentType: string,
  use: 'page' | 'total',
): Candidates {
  const access = chooseAccessPath(plan, use);
  const { origin, page, site } = plan;
  const { filter } = page;
  const everything = itemsOfAllParents(catalogue, origin, parentType);
  switch (access.kind) {
    case 'label scan':
      return {
        ...scanned(catalogue, access.label, { noun: page.noun, filter, site }),
        // An index has one key besides the id: what is ordered by more of them is sorted.
        ...(page.ordering.terms.length <= 1 ? {} : { ordered: false }),
      };
    case 'index seek':
      return {
        ...seekOf(catalogue, plan, parentType, access),
        all: everything,
        hits: FOUND,
        filter,
      };
    case 'anchored chain':
      return { ...behind(catalogue, access.chain, page.noun, site), all: everything };
    case 'relationship': {
      const { path } = access;
      const reach = reachOf(catalogue, path, parentType);
      const hits: Estimate = ({ counts }) => 2 * reach(counts).steps;
      const label = catalogue.nouns[page.noun]?.label;
      const values = path.atRoot && filter && valuesSought(catalogue, page.noun, filter);
      if (values && label != null) {
        const each: Estimate = (request) =>
          Math.min(reach(request.counts).crowded, matching(request, label, values, site));
        return { each, all: everything, ordered: false, hits, filter };
      }
      const each: Estimate = ({ counts }) => reach(counts).crowded;
      // All nodes of a label, as the fields of `coverage` have them, come in the order of their ids.
      return { each, all: everything, ordered: path.atRoot, hits, filter };
    }
    case 'statement':
      return { each: () => Infinity, all: everything, ordered: true, hits: FOUND, filter };
    default:
      return access satisfies never;
  }
}

/** The items of a label that a statement's own filter leaves for it; null if it has none. */
export function candidatesOfStatement(
  catalogue: Catalogue,
  { statement, filter }: StatementOrigin,
  site: ArgumentSite,
): (Candidates & { readonly noun: string }) | null {
  if (statement.filter === null) return null;
  const { noun } = statement.filter;
  const label = catalogue.nouns[noun]?.label;
  if (label == null) return null;
  const chain = filter && findAnchor(catalogue, noun, filter, true);
  const candidates =
    chain === null
      ? scanned(catalogue, label, { noun, filter, site })
      : behind(catalogue, chain, noun, site);
  return { ...candidates, noun };
}

/** All nodes of a label, or those that an index finds by what a filter requires of them. */
function scanned(
  catalogue: Catalogue,
  label: string,
  { noun, filter, site }: { noun: string; filter: Filter | null; site: ArgumentSite },
): Candidates {
  const all: Estimate = ({ counts }) => counts.nodes(label);
  const values = filter && valuesSought(catalogue, noun, filter);
  if (values === null) return { each: all, all, ordered: true, hits: FOUND, filter };
  const each: Estimate = (request) => matching(request, label, values, site);
  return { each, all, ordered: false, hits: FOUND, filter };
}

/** What chains lead to from their anchors. */
function behind(
  catalogue: Catalogue,
  chain: AnchoredChain,
  noun: string,
  site: ArgumentSite,
): Candidates {
  const levels = waysOf(chain).map((way) =>
    levelsOf(way, noun).map((level) => ({
      items: (request: Request) => itemsOfLevel(catalogue, level, request, site),
      filter: level.chain === chain ? ZERO : hitsOfRest(catalogue, level, site),
    })),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const each: Estimate = (request) => sum(levels.map(([first]) => first?.items(request) ?? 1));
  const hits: Estimate = (request) => {
    const passed = levels.flat().map(({ items, filter }) => items(request) * (2 + filter(request)));
    return sum(passed) / each(request);
  };
  return { each, all: each, ordered: false, hits, filter: chain.rest };
}

function itemsOfAllParents(catalogue: Catalogue, origin: Origin, parentType: string): Estimate {
  switch (origin.kind) {
    case 'label':
      return ({ counts }) => counts.nodes(origin.label);
    case 'path': {
      const reach = reachOf(catalogue, origin.path, parentType);
      return ({ counts }) => reach(counts).total;
    }
    case 'statement':
      return () => Infinity;
    default:
      return origin satisfies never;
  }
}

/** What an index on a property, the key of the page and the id finds. */
function seekOf(
  catalogue: Catalogue,
  { origin, page, site }: ConnectionPlan,
  parentType: string,
  { label, key }: Extract<AccessPath, { kind: 'index seek' }>,
): Pick<Candidates, 'each' | 'ordered'> {
  switch (key.from) {
    case 'list':
      return {
        each: (request) =>
          matching(request, label, key.values.kind === 'filterValue' ? key.values.path : [], site),
        ordered: false,
      };
    case 'anchor': {
      const chain = page.filter && findAnchor(catalogue, page.noun, page.filter, true);
      return {
        each: (request) =>
          chain === null
            ? request.counts.nodes(label)
            : waysOf(chain).reduce(
                (sum, way) =>
                  sum + itemsOfLevel(catalogue, { noun: page.noun, chain: way }, request, site),
                0,
              ),
        ordered: true,
      };
    }
    case 'parent': {
      if (origin.kind !== 'path')
        return { each: ({ counts }) => counts.nodes(label), ordered: true };
      const reach = reachOf(catalogue, origin.path, parentType);
      return { each: ({ counts }) => reach(counts).crowded, ordered: true };
    }
    default:
      return key satisfies never;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Where the values of an indexed property are, if a filter requires one of them. */
function valuesSought(
  catalogue: Catalogue,
  noun: string,
  { value, path }: { readonly value: unknown; readonly path: ArgumentPath },
): ArgumentPath | null {
  if (!isObject(value)) return null;
  for (const [key, part] of Object.entries(value)) {
    const field = catalogue.nouns[noun]?.filter?.[key];
    if (field?.kind === 'and' && Array.isArray(part))
      for (const [at, each] of part.entries()) {
        const found = valuesSought(catalogue, noun, { value: each, path: [...path, key, at] });
        if (found !== null) return found;
      }
    if (field?.kind !== 'comparison' || field.seek === null) continue;
    for (const operator of ['eq', 'in'])
      if (isObject(part) && Reflect.get(part, operator) != null) return [...path, key, operator];
  }
  return null;
}

/**
 * Nodes of a label that have one of some values. How many nodes share a value is not known: between one and
 * all of them, the geometric mean is wrong by the same factor either way.
 */
function matching(
  request: Request,
  label: string,
  values: ArgumentPath,
  site: ConnectionPlan['site'],
): number {
  const all = request.counts.nodes(label);
  const list = valueAt(values, site, request);
  return Math.min(all, (Array.isArray(list) ? list.length : 1) * Math.sqrt(all));
}

/** The chains that lead to the items. */
function waysOf(chain: AnchoredChain): readonly Chain[] {
  return 'links' in chain ? [chain] : chain.next.chains;
}

/** A noun that a chain passes, and the chain from there to its anchor. */
interface Level {
  readonly noun: string;
  readonly chain: Chain;
}

/** The nouns that a chain passes, from the items to the anchor. */
function levelsOf(chain: Chain, noun: string): Level[] {
  const { next } = chain;
  if (next.kind === 'anchor') return [{ noun, chain }];
  return [{ noun, chain }, ...levelsOf(next.chain, next.field.noun)];
}

/** What of a filter is tested on each item of a level. */
function hitsOfRest(catalogue: Catalogue, { noun, chain }: Level, site: ArgumentSite): Estimate {
  return hitsOfFilter(catalogue, { ...chain.rest, noun, site, among: ONE });
}

/** How many items there are behind the anchors. */
function itemsOfLevel(
  catalogue: Catalogue,
  level: Level,
  request: Request,
  site: ArgumentSite,
): number {
  const { counts } = request;
  let [anchors, average, total] = [1, 1, Infinity];
  let label: string | null = null;
  for (const { noun, chain } of levelsOf(level.chain, level.noun).reverse()) {
    const { next } = chain;
    if (next.kind === 'anchor') {
      const operator = next.filter.value['in'] == null ? 'eq' : 'in';
      const ids = valueAt([...next.filter.path, operator], site, request);
      anchors = Array.isArray(ids) ? ids.length : 1;
      label = noun;
      continue;
    }
    const { field } = next;
    const back = reachBack(catalogue, field.path, { from: field.noun, to: noun }, counts);
    if (back !== null) [average, total] = [average * back.average, back.total];
  }
  return Math.max(1, Math.min(anchors * crowdedOf(catalogue, label, average, total), total));
}
