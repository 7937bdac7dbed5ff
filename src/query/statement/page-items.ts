import { pageSize } from '../pagination.ts';
import type { ConnectionPlan } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import { bindItems, chainOf, endOf, filterOf, soughtSource } from './filtered.ts';
import { foundItems } from './found-items.ts';
import type { Items } from './items.ts';
import { keyset } from './keyset.ts';
import { orderBy, orderKeys } from './order.ts';
import { seekItems } from './seek-items.ts';
import { sourceAtEnd, sourceOf, variables } from './source.ts';

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
  const own =
    end === null
      ? sourceOf(emission, plan, parent, chain === null ? order : null)
      : sourceAtEnd(emission, site, end);
  const source = found === null ? soughtSource(emission, plan, own) : own;
  const { node, edge, prefix } = source;
  const keyed = page.ofEdge ? edge : node;
  const listed = chain === null && (parent === '' || prefix !== null);
  const keys = orderKeys(page.noun, page.ordering, keyed);
  const { clauses, conditions } = filterOf(emission, plan, source, chain);
  const size = emission.writer.parameter(site, (args) => BigInt(pageSize(args) + Number(oneMore)));
  const ordered = `ORDER BY ${orderBy(keys, page.backward, prefix)}`;
  if (listed && page.ordering.terms.length === 1 && page.after !== page.before)
    return seekItems(emission, plan, parent, { source, keys, conditions, ordered, size });
  for (const argument of ['after', 'before'] as const)
    if (page[argument]) conditions.push(keyset(emission.writer, site, page, keys, argument));
  // Without it the planner may not order by the index; no key is ever absent.
  if (listed)
    for (const { expression } of new Set([keys[0], keys.at(-1)].filter((key) => key !== undefined)))
      conditions.push(`${expression} IS NOT NULL`);
  return {
    clauses: [
      ...clauses,
      bindItems(plan, source, chain, conditions),
      `WITH ${variables(source)} ${ordered} LIMIT ${size}`,
    ],
    node,
    edge,
    keys,
  };
}
