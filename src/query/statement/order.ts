import { bindExpression, type Writer } from '../binding/index.ts';
import { decodeCursor, type Ordering } from '../page/index.ts';
import { expressionOf, type PageShape, type Site } from '../plan/index.ts';

/** One key of an ordering over a variable: `n1.sortDate`, descending. */
export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** The keys of an ordering as expressions over a variable, the id last. */
export function orderKeys(noun: string, ordering: Ordering, variable: string): OrderKey[] {
  const terms = ordering.terms.map(({ field, descending }) => {
    const found = expressionOf(`${noun}OrderField.${field}`);
    if (found === null)
      throw new TypeError(`${noun}OrderField.${field} has no expression in cypher/.`);
    return { expression: bindExpression(found, variable), descending };
  });
  return [...terms, { expression: `${variable}.id`, descending: ordering.idDescending }];
}

/** `n1.sortDate DESC, n1.id DESC`; reversed where a page is counted from the end. */
export function orderBy(keys: readonly OrderKey[], reversed: boolean): string {
  return keys
    .map(({ expression, descending }) => `${expression}${descending === reversed ? '' : ' DESC'}`)
    .join(', ');
}

/**
 * What lies behind a cursor, or before it: `k1 <= $a AND (k1 < $a OR k2 < $b)`. The first condition
 * alone is what an index can seek by. That k1 = $a need not be said, and must not be: the planner
 * would seek by both and read, and then sort, all that lies behind.
 */
export function keyset(
  writer: Writer,
  site: Site,
  page: PageShape,
  keys: readonly OrderKey[],
  argument: 'after' | 'before',
): string {
  // One request's arguments are one object, and each key asks for its part of the same cursor.
  const decoded = new WeakMap<object, readonly string[]>();
  const partsOf = (args: Readonly<Record<string, unknown>>) => {
    const known = decoded.get(args);
    if (known !== undefined) return known;
    const cursor = args[argument];
    const parts = typeof cursor === 'string' ? decodeCursor(page.ordering, argument, cursor) : [];
    decoded.set(args, parts);
    return parts;
  };
  const values = keys.map((_, index) =>
    writer.parameter(site, (args) => partsOf(args)[index] ?? null),
  );
  return keys.reduceRight((rest, { expression, descending }, index) => {
    const value = values[index] ?? '';
    const beyond = `${expression} ${descending === (argument === 'after') ? '<' : '>'}`;
    if (rest === '') return `${beyond} ${value}`;
    const inner = index + 2 < keys.length ? `(${rest})` : rest;
    return `${beyond}= ${value} AND (${beyond} ${value} OR ${inner})`;
  }, '');
}
