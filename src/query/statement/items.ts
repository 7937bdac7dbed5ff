import { match } from '../binding/index.ts';
import { pageSize } from '../page/index.ts';
import type { ConnectionPlan, Origin } from '../plan/index.ts';
import { bindStatement } from './bind-statement.ts';
import type { Emission, Listing } from './emission.ts';
import { bindItems, chainOf, endOf, filterOf } from './filtered.ts';
import { keyset, keysOf, orderBy, orderKeys, type OrderKey } from './order.ts';
import { sourceAtEnd, sourceOf, variables } from './source.ts';

/** The clauses that bind the items of a list, and the variables they bind. */
export interface Items {
  readonly clauses: readonly string[];
  readonly node: string;
  readonly edge: string;
  readonly keys: readonly OrderKey[];
}

/** Binds all items of a plain list, in the order of their ids; a statement has an order of its own. */
export function listItems(emission: Emission, plan: Listing, parent: string): Items {
  if (plan.origin.kind === 'statement') {
    const { call, node } = bindStatement(emission, plan.origin, plan.site, parent);
    return { clauses: [call], node, edge: node, keys: [] };
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
  const { page, site, origin } = plan;
  if (origin.kind === 'statement') return foundItems(emission, plan, origin, parent, oneMore);
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
  if (first !== undefined && chain === null && (parent === '' || source.prefix !== null))
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

/** Binds the items of a page that a statement finds, which has an order of its own. */
function foundItems(
  emission: Emission,
  { page, site }: ConnectionPlan,
  origin: Extract<Origin, { kind: 'statement' }>,
  parent: string,
  oneMore: boolean,
): Items {
  const { call, node, edge, orderBy: order } = bindStatement(emission, origin, site, parent);
  const keys = [...keysOf(order), { expression: `${node}.id`, descending: false }];
  const conditions = (['after', 'before'] as const)
    .filter((argument) => page[argument])
    .map((argument) => keyset(emission.writer, site, page, keys, argument));
  const beyond = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const limit = emission.writer.parameter(site, (args) => BigInt(pageSize(args) + Number(oneMore)));
  const both = node === edge ? node : `${node}, ${edge}`;
  const ordered = `ORDER BY ${orderBy(keys, page.backward)} LIMIT ${limit}`;
  return {
    clauses: [call, ...(beyond === '' ? [] : [`WITH ${both}${beyond}`]), `WITH ${both} ${ordered}`],
    node,
    edge,
    keys,
  };
}

/** How many items there are on all pages: from the store's counts or a node's degree where nothing filters. */
export function countText(emission: Emission, plan: ConnectionPlan, parent: string): string {
  const { origin } = plan;
  if (origin.kind === 'statement') return bindStatement(emission, origin, plan.site, parent).call;
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
