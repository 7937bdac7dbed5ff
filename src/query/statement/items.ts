import { bindPath, match, rename } from '../binding/index.ts';
import {
  allOf,
  driven,
  drivingChain,
  eachOnce,
  filterCondition,
  orderedEnd,
  type Chain,
  type OrderedEnd,
} from '../filter/index.ts';
import { pageSize } from '../page/index.ts';
import { pathByOrder, type ConnectionPlan, type Site } from '../plan/index.ts';
import type { Emission, Listing } from './emission.ts';
import { keyset, orderBy, orderKeys, type OrderKey } from './order.ts';

/** The clauses that bind the items of a list, and the variables they bind. */
export interface Items {
  readonly clauses: readonly string[];
  readonly node: string;
  readonly edge: string;
  readonly keys: readonly OrderKey[];
}

interface Source {
  readonly match: string;
  readonly where: readonly string[];
  readonly node: string;
  readonly edge: string;
  /** What an index has in front of the first key, so that its order can be used. */
  readonly prefix: string | null;
}

/** Binds all items of a plain list, in the order of their ids; a statement has an order of its own. */
export function listItems(emission: Emission, plan: Listing, parent: string): Items {
  if (plan.origin.kind === 'statement') {
    const { statement } = plan.origin;
    const names = new Map([[statement.parent, parentOf(emission, plan.site, parent)]]);
    const text = rename(emission.writer, statement.text, names);
    const node = names.get(statement.returns) ?? statement.returns;
    return { clauses: [`CALL (${parent}) { ${text} }`], node, edge: node, keys: [] };
  }
  const source = sourceOf(emission, plan, parent, null);
  const keys = [{ expression: `${source.node}.id`, descending: false }];
  return {
    clauses: [
      match(source.match, source.where),
      `WITH ${variables(source)} ORDER BY ${orderBy(keys, false)}`,
    ],
    node: source.node,
    edge: source.edge,
    keys,
  };
}

/** Binds the items of a page, in its order, one more than asked for where that tells of a next page. */
export function pageItems(
  emission: Emission,
  plan: ConnectionPlan,
  parent: string,
  oneMore: boolean,
): Items {
  const { page, site } = plan;
  const order = page.ordering.terms[0]?.field ?? null;
  const found = chainOf(emission, plan);
  const end = found && endOf(emission, plan, found, order);
  const chain = end === null ? found : null;
  const source =
    end === null
      ? sourceOf(emission, plan, parent, chain === null ? order : null)
      : sourceAtEnd(emission, site, end);
  const keyed = page.ofEdge ? source.edge : source.node;
  const keys = orderKeys(page.noun, page.ordering, keyed);
  const { clauses, conditions } = filterOf(emission, plan, source, chain);
  if (page.after) conditions.push(keyset(emission.writer, site, page, keys, 'after'));
  if (page.before) conditions.push(keyset(emission.writer, site, page, keys, 'before'));
  const [first] = keys;
  // Without it the planner may not order by the index; no key is ever absent.
  if (
    first !== undefined &&
    chain === null &&
    (plan.origin.kind === 'label' || source.prefix !== null)
  )
    if (!page.after && !page.before) conditions.push(`${first.expression} IS NOT NULL`);
  const limit = emission.writer.parameter(site, (args) => BigInt(pageSize(args) + Number(oneMore)));
  const ordered = orderBy(keys, page.backward);
  const prefixed =
    source.prefix !== null && first !== undefined
      ? `${source.prefix}${first.descending === page.backward ? '' : ' DESC'}, ${ordered}`
      : ordered;
  return {
    clauses: [
      ...clauses,
      bindItems(plan, source, chain, conditions),
      `WITH ${variables(source)} ORDER BY ${prefixed} LIMIT ${limit}`,
    ],
    node: source.node,
    edge: source.edge,
    keys,
  };
}

/** How many items there are on all pages: from the store's counts or a node's degree where nothing filters. */
export function countText(emission: Emission, plan: ConnectionPlan, parent: string): string {
  const { origin } = plan;
  if (origin.kind === 'statement') throw new TypeError(`${origin.name} must not be a connection.`);
  const chain = chainOf(emission, plan);
  const source = sourceOf(emission, plan, parent, null);
  const { clauses, conditions } = filterOf(emission, plan, source, chain);
  if (chain !== null) return [...clauses, bindItems(plan, source, chain, conditions)].join(' ');
  // A degree is read off the node only where the pattern names nothing but the node itself.
  const anonymous =
    conditions.length > 0 || origin.kind === 'label'
      ? source.match
      : source.match.replaceAll(`(${source.node})`, '()').replace(`[${source.edge}:`, '[:');
  return match(anonymous, conditions);
}

function sourceOf(emission: Emission, plan: Listing, parent: string, order: string | null): Source {
  const { origin } = plan;
  switch (origin.kind) {
    case 'label': {
      const node = emission.writer.name('n');
      return { match: `(${node}:${origin.label})`, where: [], node, edge: node, prefix: null };
    }
    case 'path': {
      const other = order === null || origin.guard ? null : pathByOrder(origin.name, order);
      const path = bindPath(emission.writer, other ?? origin.path, parent, origin.guard);
      const node = path.node ?? path.edge;
      if (node === null) throw new TypeError(`${origin.name} must name what it leads to.`);
      return {
        match: path.text,
        where: path.where === null ? [] : [path.where],
        node,
        edge: path.edge ?? node,
        prefix: other === null ? null : prefixOf(path.text, node),
      };
    }
    case 'statement':
      throw new TypeError(`${origin.name} must be a plain list.`);
    default:
      return origin satisfies never;
  }
}

/** Where an index has the items of a filter's one link in their order; it pays at the root alone. */
function endOf(
  emission: Emission,
  { page, site, origin }: ConnectionPlan,
  chain: Chain,
  order: string | null,
): OrderedEnd | null {
  if (origin.kind !== 'label') return null;
  return orderedEnd(placeOf(emission, site), page.noun, chain, order);
}

function sourceAtEnd({ writer }: Emission, site: Site, { path, id }: OrderedEnd): Source {
  const parameter = writer.parameter(site, id);
  const text = path.text.replaceAll(`«${path.parent}».id`, parameter);
  const { text: match, node } = bindPath(writer, { ...path, text }, '', true);
  if (node === null) throw new TypeError('A path in the order of an index leads to nodes.');
  return { match, where: [], node, edge: node, prefix: prefixOf(match, node) };
}

/** `(n1:Quote {speaker: n0.id})` → `n1.speaker` */
function prefixOf(text: string, node: string): string | null {
  const property = /\{(\w+):/.exec(text)?.[1];
  return property === undefined ? null : `${node}.${property}`;
}

interface Filtered {
  /** Bind the items before their own pattern does, where the filter is read from its end. */
  readonly clauses: readonly string[];
  readonly conditions: string[];
}

/** What a filter asks of items, and where a chain of its links is to be followed back, how they are found. */
function filterOf(
  emission: Emission,
  { page, site }: ConnectionPlan,
  { where, node, edge }: Source,
  chain: Chain | null,
): Filtered {
  if (page.filter === null) return { clauses: [], conditions: [...where] };
  const place = placeOf(emission, site);
  const variable = page.ofEdge ? edge : node;
  const { clauses, condition } =
    chain === null
      ? {
          clauses: [],
          condition: filterCondition(place, page.noun, variable, page.filter, filterArgument),
        }
      : driven(place, page.noun, variable, chain, filterArgument);
  return { clauses, conditions: condition === null ? [...where] : [...where, condition] };
}

function chainOf(emission: Emission, { page, site, origin }: ConnectionPlan): Chain | null {
  if (page.filter === null) return null;
  const place = placeOf(emission, site);
  const atRoot = origin.kind === 'label';
  return drivingChain(place, page.noun, page.filter, filterArgument, atRoot);
}

function placeOf({ writer, schema }: Emission, site: Site) {
  return { writer, schema, site, negated: false };
}

function filterArgument(args: Readonly<Record<string, unknown>>): unknown {
  return args['filter'];
}

/** Binds what stands at the end of a pattern, or of it what a filter has found from its other end. */
function bindItems(
  { origin, page }: ConnectionPlan,
  source: Source,
  chain: Chain | null,
  conditions: readonly string[],
): string {
  if (chain === null) return match(source.match, conditions);
  const found = page.ofEdge ? source.edge : source.node;
  return origin.kind === 'label'
    ? eachOnce(found, allOf(conditions))
    : `${eachOnce(found, null)} ${match(source.match, conditions)}`;
}

/** A root statement takes its argument in place of a parent. */
function parentOf(emission: Emission, site: Site | null, parent: string): string {
  if (parent !== '' || site === null) return parent;
  return emission.writer.parameter(site, (args) => emission.checkedIds(args['ids']));
}

function variables({ node, edge }: Source): string {
  return node === edge ? node : `${node}, ${edge}`;
}
