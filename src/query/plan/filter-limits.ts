import { BadUserInput } from '../bad-user-input.ts';
import { isJunction } from './shape.ts';

/**
 * Fields and operators that the filters of one operation may name together. Neo4j takes time by their
 * number to plan the statement, before any limit of a statement counts.
 */
const MOST_NAMED = 200;

/** How deeply `and`, `or` and `not` may stand in one another: that time doubles with each two of them. */
const MOST_NESTED = 10;

/** Counts what the filters of one operation say. */
export class FilterLimits {
  #named = 0;

  /** @throws {BadUserInput} where this filter is too deep, or all of them together say too much. */
  add(filter: unknown): void {
    this.#look(filter, 0);
    if (this.#named > MOST_NAMED)
      throw new BadUserInput(
        `Filters of one operation may name ${MOST_NAMED} fields and operators together, and these name ${this.#named}: use in for many values, or ask in several steps.`,
      );
  }

  #look(filter: unknown, nested: number): void {
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return;
    if (nested > MOST_NESTED)
      throw new BadUserInput(
        `A filter may have ${MOST_NESTED} of and, or and not within one another, and this one has more.`,
      );
    for (const [key, value] of Object.entries(filter) as [string, unknown][]) {
      if (value === undefined) continue;
      this.#named++;
      const below = isJunction(key) || key === 'not' ? nested + 1 : nested;
      if (isJunction(key) && Array.isArray(value))
        for (const item of value) this.#look(item, below);
      else this.#look(value, below);
    }
  }
}
