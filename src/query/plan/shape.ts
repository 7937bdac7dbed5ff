import { isJunction } from '../limits.ts';

/**
 * The shape of a filter: which fields and operators it has, not their values. Lists below `and` and
 * `or` hold filters, any other list is one value. Keys are sorted.
 */
export function filterShape(filter: unknown): string {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return '';
  const keys = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]: [string, unknown]) =>
      isJunction(key) && Array.isArray(value)
        ? `${key}[${value.map(filterShape).join()}]`
        : `${key}${value === null ? '!' : filterShape(value)}`,
    );
  return `{${keys.join()}}`;
}
