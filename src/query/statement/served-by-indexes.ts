/** The indexes of orderings hold ids as well, and serve a filter only where the id is said to be there. */
export function servedByIndexes(node: string): string {
  return `${node}.id IS NOT NULL`;
}
