/** All of the conditions that say something; null where none does. */
export function allOf(conditions: readonly (string | null)[]): string | null {
  return conditions.filter((condition) => condition !== null).join(' AND ') || null;
}
