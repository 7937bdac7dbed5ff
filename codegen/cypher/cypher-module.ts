import type { GraphQLSchema } from 'graphql';
import { modelOf } from './model.ts';
import { printModule } from './print.ts';
import { readPatterns } from './read-patterns.ts';
import type { SourceFile } from './source.ts';

const MODEL = 'cypher/model.cypher';

/**
 * The module made of pattern files and the model.
 * @throws {Error} that lists everything wrong with them, each with file and line.
 */
export function cypherModule(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const catalogue = files.find(({ path }) => path === MODEL);
  if (catalogue === undefined) throw new Error(`${MODEL} is missing: it lists what is stored.`);
  const { model, complaints } = modelOf(catalogue);
  const patterns = readPatterns(schema, files);
  const all = [...complaints, ...patterns.complaints];
  if (all.length > 0) throw new Error(`cypher/ and schema/ do not fit:\n${all.join('\n')}`);
  return printModule(patterns, model);
}
