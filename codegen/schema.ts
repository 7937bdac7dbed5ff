import { buildASTSchema, concatAST, parse, printSchema, Source, type GraphQLSchema } from 'graphql';
import type { SourceFile } from './cypher/index.ts';

/**
 * The schema of several files. Codegen's own, merged, no longer tells in which file and line a field
 * is, and sorts what the files have in an order of their own.
 */
export function schemaOf(files: readonly SourceFile[]): GraphQLSchema {
  return buildASTSchema(concatAST(files.map(({ path, text }) => parse(new Source(text, path)))));
}

/** All of it as one text, descriptions included. */
export function sdlOf(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
