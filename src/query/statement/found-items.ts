import { pageSize } from '../pagination.ts';
import type { ConnectionPlan, Origin } from '../plan/index.ts';
import { bindStatement } from './bind-statement.ts';
import type { Emission } from './emission.ts';
import type { Items } from './items.ts';
import { keyset } from './keyset.ts';
import { keysOf, orderBy } from './order.ts';

/** Binds the items of a page that a statement finds, which has an order of its own. */
export function foundItems(
  emission: Emission,
  { page, site }: ConnectionPlan,
  origin: Extract<Origin, { kind: 'statement' }>,
  parent: string,
  oneMore: boolean,
): Items {
  const { writer } = emission;
  const { call, node, edge, orderBy: order } = bindStatement(emission, origin, site, parent);
  const keys = [...keysOf(order), { expression: `${node}.id`, descending: false }];
  const conditions = (['after', 'before'] as const)
    .filter((argument) => page[argument])
    .map((argument) => keyset(writer, site, page, keys, argument));
  const beyond = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const limit = writer.parameter(site, (args) => BigInt(pageSize(args) + Number(oneMore)));
  const both = node === edge ? node : `${node}, ${edge}`;
  const ordered = `ORDER BY ${orderBy(keys, page.backward)} LIMIT ${limit}`;
  return {
    clauses: [call, ...(beyond === '' ? [] : [`WITH ${both}${beyond}`]), `WITH ${both} ${ordered}`],
    node,
    edge,
    keys,
  };
}
