import type { GraphQLSchema } from 'graphql';
import type { Model, Patterns } from '../cypher/index.ts';
import { checkEnds } from './ends.ts';
import { checkFilters } from './filters.ts';
import type { Ground } from './ground.ts';
import { checkNames } from './names.ts';
import { checkObjectFields } from './object-fields.ts';
import { checkOrderings } from './orderings.ts';
import { checkPatternFields } from './pattern-fields.ts';
import { checkRootFields } from './root-fields.ts';
import { checkScalarFields } from './scalar-fields.ts';
import { checkVariables } from './variables.ts';

const RULES = [
  checkRootFields,
  checkObjectFields,
  checkScalarFields,
  checkFilters,
  checkOrderings,
  checkPatternFields,
  checkNames,
  checkEnds,
  checkVariables,
];

/** Everything in which the schema, the patterns and the model do not fit, each with file and line. */
export function check(schema: GraphQLSchema, patterns: Patterns, model: Model): string[] {
  const entries = new Map(patterns.entries.map((entry) => [entry.name, entry]));
  const ground: Ground = { schema, model, stored: patterns.stored, entries };
  return [...new Set(RULES.flatMap((rule) => rule(ground)))];
}
