import { match } from '../binding/index.ts';
import type { ConnectionPlan } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import type { Items } from './items.ts';
import { boundsOf } from './keyset.ts';
import { orderBy, type OrderKey } from './order.ts';
import { variables, type Source } from './source.ts';

/** Items in the order of an index, which holds a key and the id. */
export interface Indexed {
  readonly source: Source;
  readonly keys: readonly OrderKey[];
  readonly conditions: readonly string[];
  /** `ORDER BY …`, as the index has it. */
  readonly ordered: string;
  /** `LIMIT …` */
  readonly limit: string;
}

/**
 * Binds the items behind a cursor by two seeks in an index: first for those level with it in the key,
 * from its id on, then for those beyond. One seek for both would read all that are level with it,
 * which may be half of a graph where a date is unknown.
 */
export function seekItems(
  { writer }: Emission,
  { page, site }: ConnectionPlan,
  parent: string,
  { source, keys, conditions, ordered, limit }: Indexed,
): Items {
  const [key, id] = boundsOf(writer, site, page, keys, page.after ? 'after' : 'before');
  if (key === undefined || id === undefined)
    throw new TypeError('An index holds a key and the id.');
  const carried = keys.map(({ expression, descending }) => {
    const name = writer.name('k');
    return { text: `${expression} AS ${name}`, key: { expression: name, descending } };
  });
  const returned = [variables(source), ...carried.map(({ text }) => text)].join(', ');
  const seek = (...own: string[]) =>
    `${match(source.match, [...conditions, ...own])} RETURN ${returned} ${ordered} ${limit}`;
  const level = seek(
    `${key.expression} = ${key.value}`,
    `${id.expression} ${id.beyond} ${id.value}`,
  );
  const beyond = seek(
    `${key.expression} ${key.beyond} ${key.value}`,
    `${id.expression} IS NOT NULL`,
  );
  const names = carried.map((each) => each.key);
  return {
    clauses: [
      `CALL (${parent}) { ${level} UNION ALL ${beyond} }`,
      `WITH ${variables(source)} ORDER BY ${orderBy(names, page.backward)} ${limit}`,
    ],
    node: source.node,
    edge: source.edge,
    keys,
  };
}
