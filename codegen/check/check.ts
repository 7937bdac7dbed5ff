import type { GraphQLSchema } from 'graphql';
import type { Model, Patterns } from '../cypher/index.ts';
import { checkFilters } from './filters.ts';
import type { Ground } from './ground.ts';
import { checkModelEnds } from './model-ends.ts';
import { checkNames } from './names.ts';
import { checkObjectFields } from './object-fields.ts';
import { checkOrderings } from './orderings.ts';
import { checkPaths } from './paths.ts';
import { checkPatternFields } from './pattern-fields.ts';
import { checkRootFields } from './root-fields.ts';
import { checkScalarFields } from './scalar-fields.ts';
import { checkStoredTypes } from './stored-types.ts';
import { checkVariables } from './variables.ts';

const RULES = [
  checkRootFields,
  checkObjectFields,
  checkScalarFields,
  checkFilters,
  checkOrderings,
  checkPatternFields,
  checkNames,
  checkModelEnds,
  checkPaths,
  checkStoredTypes,
  checkVariables,
];

/** Everything in which the schema, the patterns and the model do not fit, each with file and line. */
export function check(schema: GraphQLSchema, patterns: Patterns, model: Model): string[] {
  const ground = groundOf(schema, patterns, model);
  return [...new Set(RULES.flatMap((rule) => rule(ground)))];
}

/** What the rules go by. */
export function groundOf(schema: GraphQLSchema, patterns: Patterns, model: Model): Ground {
  const entries = new Map(patterns.entries.map((entry) => [entry.name, entry]));
  return { schema, model, stored: patterns.stored, entries };
}
