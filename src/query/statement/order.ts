import { bindExpression } from '../binding/index.ts';
import type { Ordering } from '../pagination.ts';
import { expressionOf } from '../plan/index.ts';

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

/**
 * `n1.sortDate DESC, n1.id DESC`; reversed where a page is counted from the end.
 * @param prefix what an index has in front of the first key: the planner wants it named.
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
