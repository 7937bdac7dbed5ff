import {
  getDirectiveValues,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import type { Argument } from '../../src/catalogue/index.ts';

interface Defined {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

/** The values of a directive where schema/ applies it to a definition; null where it does not. */
export function directiveOf(
  schema: GraphQLSchema,
  name: string,
  { astNode }: Defined,
): Readonly<Record<string, unknown>> | null {
  const directive = schema.getDirective(name);
  if (directive == null || astNode == null) return null;
  return getDirectiveValues(directive, astNode) ?? null;
}

/** The values that an argument may have; null where any value is allowed. */
export function rangeOf(schema: GraphQLSchema, argument: GraphQLArgument): Argument['range'] {
  const { min, max } = directiveOf(schema, 'range', argument) ?? {};
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null;
}
