import type { ASTNode, NameNode } from 'graphql';
import type { Place } from '../cypher/index.ts';

/** Where the schema's files say something. */
export function placeOf(definition: {
  readonly astNode?: (ASTNode & { readonly name: NameNode }) | null | undefined;
}): Place {
  const loc = definition.astNode?.name.loc;
  return { file: loc?.source.name ?? 'schema/', line: loc?.startToken.line ?? 1 };
}
