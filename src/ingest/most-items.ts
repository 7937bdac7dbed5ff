import { problem, type Problem } from './problem.ts';

/**
 * The most rows of one document, which is loaded in one transaction: Neo4j has to hold all of it, and what
 * it replaces. 350 MB are enough for 20,000 rows of claims, and not for 24,000.
 */
export const MOST_ROWS = 15_000;

/** The problem of a document that makes more rows. */
export function tooManyRows(rows: number): Problem {
  const most = `at most ${MOST_ROWS} passages, mentions, figures, quotes and claims together`;
  return problem('$', most, rows);
}

/**
 * The problem of an annotation whose lists have more items than a document may have rows; undefined where
 * they have not. Each item becomes a row at least, aliases aside. Counted before anything else is: zod takes
 * minutes and gigabytes to say what is wrong with millions of items.
 */
export function tooManyItems(annotation: unknown): Problem | undefined {
  let items = 0;
  // A stack instead of recursion: a hostile file nests more deeply than calls may.
  const rest: unknown[] = [annotation];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) items += value.length;
    if (items > MOST_ROWS)
      return problem('$', `at most ${MOST_ROWS} items in all of its lists together`, items);
    for (const each of Object.values(value)) rest.push(each);
  }
  return undefined;
}
