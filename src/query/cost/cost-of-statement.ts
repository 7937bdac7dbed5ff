import type { GraphQLSchema } from 'graphql';
import type { Origin } from '../plan/index.ts';
import { STATEMENT } from './estimate.ts';
import { costOfNoun } from './filter-cost.ts';

/** What a whole statement of cypher/ reads itself, its filter held against all of that; 0 for other origins. */
export function costOfStatement(schema: GraphQLSchema, origin: Origin): number {
  if (origin.kind !== 'statement') return 0;
  const { filter } = origin;
  return STATEMENT * (1 + (filter === null ? 0 : costOfNoun(schema, filter.noun, filter.value)));
}
