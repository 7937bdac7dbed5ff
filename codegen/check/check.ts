import { checkAccessPaths, checkParameters } from './access-paths.ts';
import type { CheckContext } from './context.ts';
import { checkObjectFields, checkRootFields, checkScalarFields } from './fields.ts';
import { checkFilters, checkOrderings, checkPatternFields } from './filters.ts';
import { checkModelEndpoints, checkPaths } from './relationship-endpoints.ts';
import { checkNames, checkStoredTypes, checkVariables } from './unknown-names.ts';
import { checkUnusedTypes } from './unused-types.ts';

const RULES = [
  checkUnusedTypes,
  checkRootFields,
  checkObjectFields,
  checkScalarFields,
  checkFilters,
  checkOrderings,
  checkPatternFields,
  checkNames,
  checkModelEndpoints,
  checkPaths,
  checkStoredTypes,
  checkVariables,
  checkAccessPaths,
  checkParameters,
];

/** All contradictions between the schema, the patterns and the model, each with file and line. */
export function check(context: CheckContext): string[] {
  return [...new Set(RULES.flatMap((rule) => rule(context)))];
}
