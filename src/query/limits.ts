import { BadUserInput } from './errors.ts';

/** How deeply lists and objects may nest in variables: far more than any input of the schema needs. */
const MAX_VARIABLE_DEPTH = 50;

/**
 * Fields and operators that all filters of one operation may name. Neo4j's planning time grows with
 * their number, and planning happens before the statement's timeout applies.
 */
const MAX_FILTER_TERMS = 200;

/** How deeply `and`, `or` and `not` may nest: every two levels double Neo4j's planning time. */
const MAX_FILTER_DEPTH = 10;

/**
 * graphql-js coerces variables recursively and would overflow the stack on deeply nested ones.
 * @throws {BadUserInput} if lists and objects nest more than MAX_VARIABLE_DEPTH levels deep
 */
export function assertVariableDepth(variables: Readonly<Record<string, unknown>>): void {
  let level: object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_VARIABLE_DEPTH)
      throw new BadUserInput(
        `Variables may nest lists and objects ${MAX_VARIABLE_DEPTH} levels deep; these nest deeper. Send flatter values.`,
      );
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
}

/** Counts the terms of all filters of one operation. */
export class FilterLimits {
  #terms = 0;

  /** @throws {BadUserInput} if this filter is too deep, or the filters together have too many terms */
  add(filter: unknown): void {
    this.#count(filter, 0);
    if (this.#terms > MAX_FILTER_TERMS)
      throw new BadUserInput(
        `The filters of one operation may name ${MAX_FILTER_TERMS} fields and operators in total; these name ${this.#terms}. Use "in" for many values, or split the operation.`,
      );
  }

  #count(filter: unknown, depth: number): void {
    if (!isObject(filter) || Array.isArray(filter)) return;
    if (depth > MAX_FILTER_DEPTH)
      throw new BadUserInput(
        `A filter may nest "and", "or" and "not" ${MAX_FILTER_DEPTH} levels deep; this one nests deeper. Flatten it, or split the operation.`,
      );
    for (const [key, value] of Object.entries(filter) as [string, unknown][]) {
      if (value === undefined) continue;
      this.#terms++;
      const below = isJunction(key) || key === 'not' ? depth + 1 : depth;
      if (isJunction(key) && Array.isArray(value))
        for (const item of value) this.#count(item, below);
      else this.#count(value, below);
    }
  }
}

/** The keys of a filter whose values are lists of filters. */
export function isJunction(key: string): key is 'and' | 'or' {
  return key === 'and' || key === 'or';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
