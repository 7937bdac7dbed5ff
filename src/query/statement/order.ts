import type { ArgumentSite } from '../arguments.ts';
import { bindExpression, type Bindings } from '../binding.ts';
import type { PageShape } from '../plan/index.ts';

/** One key of an ordering over a variable: `n1.sortDate`, descending. */
export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** The keys of an ordering as expressions over the variables of an item and of its link. */
export function orderKeys(
  { catalogue, noun, ordering }: Pick<PageShape, 'catalogue' | 'noun' | 'ordering'>,
  variable: string,
  edge: string,
): OrderKey[] {
  const terms = ordering.terms.map(({ field, descending }) => {
    const found = catalogue.nouns[noun]?.order?.[field];
    if (found === undefined) throw new TypeError(`The catalogue has no order ${noun}.${field}.`);
    return { expression: bindExpression(found, variable), descending };
  });
  const descending = ordering.idDescending;
  const id = { expression: `${variable}.id`, descending };
  // A claim states one link only.
  const link = { expression: `${edge}.claims[0]`, descending };
  return [...terms, id, ...(ordering.byLink ? [link] : [])];
}

/**
 * `n1.sortDate DESC, n1.id DESC`; reversed if a page is counted from the end.
 * @param prefix the property that an index has before the first key: the planner needs it in the order
 */
export function orderBy(
  keys: readonly OrderKey[],
  reversed: boolean,
  prefix: string | null = null,
): string {
  const [first] = keys;
  const all =
    prefix === null || first === undefined ? keys : [{ ...first, expression: prefix }, ...keys];
  return all
    .map(({ expression, descending }) => `${expression}${descending === reversed ? '' : ' DESC'}`)
    .join(', ');
}

/** A key of an ordering, the cursor's value of it, and the side of the value on which the page lies. */
export interface Bound {
  readonly expression: string;
  readonly value: string;
  readonly beyond: '<' | '>';
}

/** The position of a cursor in an ordering, key by key. */
export function boundsOf(
  bindings: Bindings,
  site: ArgumentSite,
  { ordering }: PageShape,
  keys: readonly OrderKey[],
  argument: 'after' | 'before',
): Bound[] {
  return keys.map(({ expression, descending }, index) => ({
    expression,
    value: bindings.parameter(site, { kind: 'cursorKey', argument, ordering, index }),
    beyond: descending === (argument === 'after') ? '<' : '>',
  }));
}

/** The conditions of a page's cursors. */
export function cursorConditions(
  bindings: Bindings,
  site: ArgumentSite,
  page: PageShape,
  keys: readonly OrderKey[],
): string[] {
  return (['after', 'before'] as const)
    .filter((argument) => page[argument])
    .map((argument) => keysetCondition(boundsOf(bindings, site, page, keys, argument)));
}

/**
 * Everything on one side of a cursor: `k1 <= $a AND [k1, k2] < [$a, $b]`. The first condition alone lets
 * an index seek. With OR instead, the planner would seek each side in an index of its own and then sort
 * everything behind the cursor.
 */
function keysetCondition(bounds: readonly Bound[]): string {
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

/** Lists compare in one direction only; keys of different directions are compared one by one. */
function stepwise([first, ...rest]: readonly Bound[]): string {
  if (first === undefined) return 'false';
  const { expression, value, beyond } = first;
  const strict = `${expression} ${beyond} ${value}`;
  if (rest.length === 0) return strict;
  return `CASE ${expression} WHEN ${value} THEN ${stepwise(rest)} ELSE ${strict} END`;
}
