import { match } from '../binding/index.ts';
import { bindStatement } from './bind-statement.ts';
import type { Emission, Listing } from './emission.ts';
import type { Items } from './items.ts';
import { orderBy } from './order.ts';
import { sourceOf, variables } from './source.ts';

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
