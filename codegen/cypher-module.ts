import type { GraphQLSchema } from 'graphql';
import { check } from './check/index.ts';
import { modelOf, printModule, readPatterns, type SourceFile } from './cypher/index.ts';

const MODEL = 'cypher/model.cypher';

/**
 * The module made of the pattern files and the model among some files of Cypher.
 * @throws {Error} that lists everything that does not fit, each with file and line.
 */
export function cypherModule(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const catalogue = files.find(({ path }) => path === MODEL);
  if (catalogue === undefined) throw new Error(`${MODEL} is missing: it lists what is stored.`);
  const { model, complaints } = modelOf(catalogue);
  const patterns = readPatterns(schema, files);
  const all = [...complaints, ...patterns.complaints, ...check(schema, patterns, model)];
  if (all.length > 0) throw new Error(`schema/ and cypher/ do not fit:\n${all.join('\n')}`);
  return printModule(patterns, model);
}
