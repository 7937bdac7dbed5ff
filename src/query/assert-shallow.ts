import { BadUserInput } from './bad-user-input.ts';

/** Lists and objects within one another: far more than any input of the schema needs. */
const MOST_NESTED = 50;

/**
 * What reads variables calls itself for each level, and would run out of stack.
 * @throws {BadUserInput} where they are nested more deeply than anything asked for is.
 */
export function assertShallow(variables: Readonly<Record<string, unknown>>): void {
  let level: object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_NESTED)
      throw new BadUserInput(
        `Variables may have ${MOST_NESTED} lists and objects within one another, and these have more.`,
      );
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
