import { match, rename } from '../binding/index.ts';
import { pageSize } from '../page/index.ts';
import type { ConnectionPlan, Site } from '../plan/index.ts';
import type { Emission, Listing } from './emission.ts';
import { bindItems, chainOf, endOf, filterOf } from './filtered.ts';
import { keyset, orderBy, orderKeys, type OrderKey } from './order.ts';
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

/** A root statement takes its argument in place of a parent. */
function parentOf(emission: Emission, site: Site | null, parent: string): string {
  if (parent !== '' || site === null) return parent;
  return emission.writer.parameter(site, (args) => emission.checkedIds(args['ids']));
}
