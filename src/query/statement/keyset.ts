import type { Writer } from '../binding/index.ts';
import { decodeCursor, type CursorPart } from '../pagination.ts';
import type { PageShape, Site } from '../plan/index.ts';
import type { OrderKey } from './order.ts';

export type CursorArgument = 'after' | 'before';

/** A key of an ordering, what the cursor has for it, and on which side of that the page lies. */
export interface Bound {
  readonly expression: string;
  readonly value: string;
  readonly beyond: '<' | '>';
}

/** Where a cursor stands in an ordering, key by key. */
export function boundsOf(
  writer: Writer,
  site: Site,
  page: PageShape,
  keys: readonly OrderKey[],
  argument: CursorArgument,
): Bound[] {
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
  return keys.map(({ expression, descending }, index) => ({
    expression,
    value: writer.parameter(site, (args) => partsOf(args)[index] ?? null),
    beyond: descending === (argument === 'after') ? '<' : '>',
  }));
}

/**
 * What lies behind a cursor, or before it: `k1 <= $a AND [k1, k2] < [$a, $b]`. An index seeks by the
 * first condition alone. Said with OR, the planner would seek by each side in an index of its own, and
 * then sort all that lies behind.
 */
export function keyset(
  writer: Writer,
  site: Site,
  page: PageShape,
  keys: readonly OrderKey[],
  argument: CursorArgument,
): string {
  const bounds = boundsOf(writer, site, page, keys, argument);
  const [first, ...rest] = bounds;
  if (first === undefined) throw new TypeError('An ordering has at least the id.');
  const { expression, value, beyond } = first;
  if (rest.length === 0) return `${expression} ${beyond} ${value}`;
  const level = `${expression} ${beyond}= ${value}`;
  if (rest.every((bound) => bound.beyond === beyond)) {
    const all = bounds.map((bound) => bound.expression);
    const values = bounds.map((bound) => bound.value);
    return `${level} AND [${all.join(', ')}] ${beyond} [${values.join(', ')}]`;
  }
  return `${level} AND CASE ${expression} WHEN ${value} THEN ${stepwise(rest)} ELSE true END`;
}

/** Lists compare one way only; keys that go both ways are compared one by one. */
function stepwise([first, ...rest]: readonly Bound[]): string {
  if (first === undefined) return 'false';
  const { expression, value, beyond } = first;
  const strict = `${expression} ${beyond} ${value}`;
  if (rest.length === 0) return strict;
  return `CASE ${expression} WHEN ${value} THEN ${stepwise(rest)} ELSE ${strict} END`;
}
