/** Fields by what they select rather than where they stand, so that the text does not depend on that. */
export function inOrder<Field>(fields: readonly Field[], keyOf: (field: Field) => string): Field[] {
  return [...fields].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
