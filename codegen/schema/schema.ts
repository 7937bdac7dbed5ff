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
import { expand, type Words } from './expand.ts';

/**
 * The schema of several files, expanded. Every part of it knows its file and line. graphql-codegen's own
 * schema, which is merged, does not.
 * @throws {Error} that lists what templates and directives leave undefined.
 */
export function schemaOf(files: readonly SourceFile[], words: Words = {}): GraphQLSchema {
  const source = concatAST(files.map(({ path, text }) => parse(new Source(text, path))));
  return buildASTSchema(expand(source, words));
}

/** What is published: all of it as one text, without the directives that only generation reads. */
export function sdlOf(schema: GraphQLSchema): string {
  const config = { ...schema.toConfig(), directives: specifiedDirectives };
  return `${printSchema(new GraphQLSchema(config))}\n`;
}
