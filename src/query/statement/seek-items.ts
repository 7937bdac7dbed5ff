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
 * Binds the items behind a cursor by two seeks in an index: first for those level with it in the key,
 * from its id on, then, where these do not fill the page, for those beyond. One seek for both would
 * read all that are level with it, which may be half of a graph where a date is unknown.
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
  const [level, each] = [writer.name('l'), writer.name('v')];
  const seek = (...own: string[]) =>
    `${match(source.match, [...conditions, ...own])} WITH ${variables(source)} ${ordered} LIMIT ${size}`;
  const isLevel = [`${key.expression} = ${key.value}`, `${id.expression} ${id.beyond} ${id.value}`];
  const isBeyond = [`${key.expression} ${key.beyond} ${key.value}`, `${id.expression} IS NOT NULL`];
  const beyond = `COLLECT { ${seek(...isBeyond)} RETURN ${item} AS ${each} }`;
  return {
    clauses: [
      `CALL (${parent}) { ${seek(...isLevel)} RETURN collect(${item}) AS ${level} }`,
      `UNWIND (${level} + CASE WHEN size(${level}) < ${size} THEN ${beyond} ELSE [] END)[..${size}] AS ${each}`,
      both ? `WITH ${each}[0] AS ${node}, ${each}[1] AS ${edge}` : `WITH ${each} AS ${node}`,
    ],
    node,
    edge,
    keys,
  };
}
