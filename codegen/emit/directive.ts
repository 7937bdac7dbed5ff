import { getDirectiveValues, type ConstDirectiveNode, type GraphQLSchema } from 'graphql';

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
