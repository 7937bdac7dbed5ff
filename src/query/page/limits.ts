import { BadUserInput } from '../bad-user-input.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 1000;

/** Arguments of a connection as graphql-js coerces them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/**
 * How many entries a page may have.
 * @throws {BadUserInput} where first or last is out of range, or both are given.
 */
export function pageSize({ first, last }: PageArguments): number {
  if (first != null && last != null)
    throw new BadUserInput('A page is counted from one end: give first or last, not both.');
  const [name, size] = last == null ? ['first', first ?? DEFAULT_PAGE] : ['last', last];
  if (size < 1 || size > LARGEST_PAGE)
    throw new BadUserInput(`${name} must be from 1 to ${LARGEST_PAGE}; it is ${size}.`);
  return size;
}
