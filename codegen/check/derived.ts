import type { GraphQLField, GraphQLSchema } from 'graphql';
import { directiveOf } from '../emit/directive.ts';

/** Whether code computes a field from what is read: schema/ marks it with @derived. */
export function isDerived(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean {
  return directiveOf(schema, 'derived', field) !== null;
}
