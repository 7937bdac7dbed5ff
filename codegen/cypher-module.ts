import type { GraphQLSchema } from 'graphql';
import { RELATIONSHIP_PREDICATES } from '../src/model/index.ts';
import { check, groundOf } from './check/index.ts';
import {
  modelOf,
  printModule,
  readPatterns,
  type Model,
  type Patterns,
  type SourceFile,
} from './cypher/index.ts';
import { factsOf, type Facts } from './emit/catalogue.ts';
import { printCatalogue } from './emit/print-catalogue.ts';

const MODEL = 'cypher/model.cypher';

interface Project {
  readonly patterns: Patterns;
  readonly model: Model;
  readonly facts: Facts;
}

/** The patterns that the engine looks up. */
export function cypherModule(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const { patterns, model } = projectOf(schema, files);
  return printModule(patterns, model);
}

/** The facts that the engine goes by. */
export function catalogueModule(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const { facts } = projectOf(schema, files);
  return printCatalogue(facts, [...RELATIONSHIP_PREDICATES, 'RELATED_TO']);
}

/**
 * Everything that the pattern files and the model among some files of Cypher say.
 * @throws {Error} that lists everything that does not fit, each with file and line.
 */
function projectOf(schema: GraphQLSchema, files: readonly SourceFile[]): Project {
  const catalogue = files.find(({ path }) => path === MODEL);
  if (catalogue === undefined) throw new Error(`${MODEL} is missing: it lists what is stored.`);
  const { model, complaints } = modelOf(catalogue);
  const patterns = readPatterns(schema, files);
  const all = [...complaints, ...patterns.complaints, ...check(schema, patterns, model)];
  const facts = factsOf(groundOf(schema, patterns, model));
  all.push(...facts.complaints);
  if (all.length > 0) throw new Error(`schema/ and cypher/ do not fit:\n${all.join('\n')}`);
  return { patterns, model, facts };
}
