import { bindExpression, type Writer } from '../binding/index.ts';
import { decodeCursor, type CursorPart, type Ordering } from '../page/index.ts';
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

/** The keys of an order that is written out: `v1.score DESC` */
export function keysOf(order: string | null): OrderKey[] {
  return (order?.split(', ') ?? []).map((key) => ({
    expression: key.replace(/ DESC$/, ''),
    descending: key.endsWith(' DESC'),
  }));
}

/** `n1.sortDate DESC, n1.id DESC`; reversed where a page is counted from the end. */
export function orderBy(keys: readonly OrderKey[], reversed: boolean): string {
  return keys
    .map(({ expression, descending }) => `${expression}${descending === reversed ? '' : ' DESC'}`)
    .join(', ');
}

/**
 * What lies behind a cursor, or before it: `k1 <= $a AND CASE k1 WHEN $a THEN k2 < $b ELSE true END`.
 * An index seeks by the first condition alone. Said with OR, the planner would seek by each side in
 * an index of its own, and then sort all that lies behind.
 */
export function keyset(
  writer: Writer,
  site: Site,
  page: PageShape,
  keys: readonly OrderKey[],
  argument: 'after' | 'before',
): string {
  // One request's arguments are one object, and each key asks for its part of the same cursor.
  const decoded = new WeakMap<object, readonly CursorPart[]>();
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
  const terms = keys.map(({ expression, descending }, index) => {
    const value = values[index] ?? '';
    const beyond = descending === (argument === 'after') ? '<' : '>';
    return { expression, value, beyond };
  });
  return terms.reduceRight((rest, { expression, value, beyond }, index) => {
    const strict = `${expression} ${beyond} ${value}`;
    if (rest === '') return strict;
    if (index > 0) return `CASE ${expression} WHEN ${value} THEN ${rest} ELSE ${strict} END`;
    return `${expression} ${beyond}= ${value} AND CASE ${expression} WHEN ${value} THEN ${rest} ELSE true END`;
  }, '');
}
