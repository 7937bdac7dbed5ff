import { bindPath, match, rename } from '../binding/index.ts';
import { filterCondition } from '../filter/index.ts';
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
  const source = sourceOf(emission, plan, parent, page.ordering.terms[0]?.field ?? null);
  const keyed = page.ofEdge ? source.edge : source.node;
  const keys = orderKeys(page.noun, page.ordering, keyed);
  const conditions = [...source.where, ...filterOf(emission, plan, keyed)];
  if (page.after) conditions.push(keyset(emission.writer, site, page, keys, 'after'));
  if (page.before) conditions.push(keyset(emission.writer, site, page, keys, 'before'));
  const [first] = keys;
  // Without it the planner may not order by the index; no key is ever absent.
  if (first !== undefined && (plan.origin.kind === 'label' || source.prefix !== null))
    if (!page.after && !page.before) conditions.push(`${first.expression} IS NOT NULL`);
  const limit = emission.writer.parameter(site, (args) => BigInt(pageSize(args) + Number(oneMore)));
  const order = orderBy(keys, page.backward);
  const prefixed =
    source.prefix !== null && first !== undefined
      ? `${source.prefix}${first.descending === page.backward ? '' : ' DESC'}, ${order}`
      : order;
  return {
    clauses: [
      match(source.match, conditions),
      `WITH ${variables(source)} ORDER BY ${prefixed} LIMIT ${limit}`,
    ],
    node: source.node,
    edge: source.edge,
    keys,
  };
}

/** How many items there are on all pages: from the store's counts or a node's degree where nothing filters. */
export function countText(emission: Emission, plan: ConnectionPlan, parent: string): string {
  const { origin, page } = plan;
  if (origin.kind === 'statement') throw new TypeError(`${origin.name} must not be a connection.`);
  const source = sourceOf(emission, plan, parent, null);
  const conditions = [
    ...source.where,
    ...filterOf(emission, plan, page.ofEdge ? source.edge : source.node),
  ];
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
      const prefix = other === null ? null : /\{(\w+):/.exec(path.text)?.[1];
      return {
        match: path.text,
        where: path.where === null ? [] : [path.where],
        node,
        edge: path.edge ?? node,
        prefix: prefix == null ? null : `${node}.${prefix}`,
      };
    }
    case 'statement':
      throw new TypeError(`${origin.name} must be a plain list.`);
    default:
      return origin satisfies never;
  }
}

function filterOf(emission: Emission, { page, site }: ConnectionPlan, variable: string): string[] {
  if (page.filter === null) return [];
  const { writer, schema } = emission;
  const place = { writer, schema, site, negated: false };
  const text = filterCondition(place, page.noun, variable, page.filter, (args) => args['filter']);
  return text === null ? [] : [text];
}

/** A root statement takes its argument in place of a parent. */
function parentOf(emission: Emission, site: Site | null, parent: string): string {
  if (parent !== '' || site === null) return parent;
  return emission.writer.parameter(site, (args) => emission.checkedIds(args['ids']));
}

function variables({ node, edge }: Source): string {
  return node === edge ? node : `${node}, ${edge}`;
}
