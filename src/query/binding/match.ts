/** A MATCH of a pattern where all of the conditions hold; absent ones say nothing. */
export function match(pattern: string, conditions: readonly (string | null)[]): string {
  const given = conditions.filter((condition) => condition !== null);
  return `MATCH ${pattern}${given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`}`;
}
