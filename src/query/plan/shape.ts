/**
 * The shape of a filter: which fields and operators it has, not their values. Lists below `and` and
 * `or` hold filters, any other list is one value. Keys are sorted.
 */
export function shapeOf(filter: unknown): string {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return '';
  const keys = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]: [string, unknown]) =>
      isJunction(key) && Array.isArray(value)
        ? `${key}[${value.map(shapeOf).join()}]`
        : `${key}${value === null ? '!' : shapeOf(value)}`,
    );
  return `{${keys.join()}}`;
}

export function isJunction(key: string): key is 'and' | 'or' {
  return key === 'and' || key === 'or';
}
