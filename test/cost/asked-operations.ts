import fc from 'fast-check';
import { operations } from '../query/differential/operation.ts';
import type { Pool } from '../query/differential/pool.ts';
import type { Asked } from './price.ts';
import { questions } from './questions.ts';

/** The most entries that a page asks for. */
const LONGEST_PAGE = 100;

/**
 * What `questions` asks, with arguments that are no ids, and nouns that the bench's graph has none of: what
 * finds nothing says nothing about the work.
 */
const NOT_DRAWN = new Set([
  ...['search', 'path', 'statisticGroups', 'coverage'],
  ...['place', 'places', 'organization', 'organizations'],
  ...['proposal', 'proposals', 'decision', 'decisions', 'merge', 'merges'],
  // The bench's figures have no keys of quantities, and derive from no others.
  ...['conflicts', 'derivedStatistics', 'disputedStatistics', 'disputedClaims', 'hardened'],
]);

/** Operations of every kind: nested selections with filters and orders, and questions about the graph. */
export function askedOperations(pool: Pool): fc.Arbitrary<Asked> {
  const isDrawn = (type: string, field: string) => type !== 'Query' || !NOT_DRAWN.has(field);
  return fc.oneof(operations(pool, isDrawn, LONGEST_PAGE), questions(pool));
}
