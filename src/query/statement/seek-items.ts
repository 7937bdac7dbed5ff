import { match } from '../binding/index.ts';
import type { ConnectionPlan } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import type { Items } from './items.ts';
import { boundsOf } from './keyset.ts';
import type { OrderKey } from './order.ts';
import { variables, type Source } from './source.ts';

/** Items in the order of an index, which holds a key and the id. */
export interface Indexed {
  readonly source: Source;
  readonly keys: readonly OrderKey[];
  readonly conditions: readonly string[];
  /** `ORDER BY …`, as the index has it. */
  readonly ordered: string;
  /** How many there may be. */
  readonly size: string;
}

/**
 * Binds the items on one side of a cursor by two seeks in an index: for those level with it in the key,
 * from its id on, and for those beyond; the second where the first does not fill the page. A page that
 * begins at the cursor has those that are level first, one that ends there last. One seek for both
 * would read all that are level with it, which may be half of a graph where a date is unknown.
 */
export function seekItems(
  { writer }: Emission,
  { page, site }: ConnectionPlan,
  parent: string,
  { source, keys, conditions, ordered, size }: Indexed,
): Items {
  const [key, id] = boundsOf(writer, site, page, keys, page.after ? 'after' : 'before');
  if (key === undefined || id === undefined)
    throw new TypeError('An index holds a key and the id.');
  const { node, edge } = source;
  const both = node !== edge;
  const item = both ? `[${node}, ${edge}]` : node;
  const [found, each] = [writer.name('l'), writer.name('v')];
  const seek = (own: readonly string[]) =>
    `${source.before}${match(source.match, [...conditions, ...own])} WITH ${variables(source)} ${ordered} LIMIT ${size}`;
  const level = [`${key.expression} = ${key.value}`, `${id.expression} ${id.beyond} ${id.value}`];
  const beyond = [`${key.expression} ${key.beyond} ${key.value}`, `${id.expression} IS NOT NULL`];
  const [first, second] = page.backward === page.before ? [level, beyond] : [beyond, level];
  const more = `COLLECT { ${seek(second)} RETURN ${item} AS ${each} }`;
  return {
    clauses: [
      `CALL (${parent}) { ${seek(first)} RETURN collect(${item}) AS ${found} }`,
      `UNWIND (${found} + CASE WHEN size(${found}) < ${size} THEN ${more} ELSE [] END)[..${size}] AS ${each}`,
      both ? `WITH ${each}[0] AS ${node}, ${each}[1] AS ${edge}` : `WITH ${each} AS ${node}`,
    ],
    node,
    edge,
    keys,
  };
}
