import {
  buildASTSchema,
  concatAST,
  GraphQLSchema,
  parse,
  printSchema,
  Source,
  specifiedDirectives,
} from 'graphql';
import type { SourceFile } from '../source.ts';

/**
 * The schema of several files. Codegen's own, merged, no longer tells in which file and line a field
 * is, and sorts what the files have in an order of their own.
 */
export function schemaOf(files: readonly SourceFile[]): GraphQLSchema {
  return buildASTSchema(concatAST(files.map(({ path, text }) => parse(new Source(text, path)))));
}

/** What is published: all of it as one text, without the directives that are for generation alone. */
export function sdlOf(schema: GraphQLSchema): string {
  const config = { ...schema.toConfig(), directives: specifiedDirectives };
  return `${printSchema(new GraphQLSchema(config))}\n`;
}
