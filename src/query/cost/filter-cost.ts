import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { MEMBERS } from './estimate.ts';

/**
 * What a noun's filter reads of one candidate: nothing for comparing its own properties; 1 for a link, and
 * what is asked of its end; that for each of MEMBERS below `some`, `none` and `every`; MEMBERS for
 * `count`. Depends on the filter's shape alone.
 */
export function costOfNoun(schema: GraphQLSchema, noun: string, filter: unknown): number {
  const type = schema.getType(`${noun}Filter`);
  return isFilter(type) ? filterCost(type, filter) : 0;
}

function filterCost(type: GraphQLInputObjectType, filter: unknown): number {
  if (Array.isArray(filter)) return sum(filter.map((one) => filterCost(type, one)));
  return sum(
    entriesOf(filter).map(([key, value]) =>
      partCost(getNamedType(type.getFields()[key]?.type), type, value),
    ),
  );
}

function partCost(part: unknown, type: GraphQLInputObjectType, value: unknown): number {
  if (!isInputObjectType(part)) return 0;
  // `and`, `or` and `not` ask the same candidate.
  if (part === type) return filterCost(type, value);
  const fields = part.getFields();
  if ('some' in fields)
    return sum(
      entriesOf(value).map(([quantifier, inner]) => {
        const noun = getNamedType(fields[quantifier]?.type);
        const each = isFilter(noun) ? 1 + filterCost(noun, inner) : 1;
        return MEMBERS * each;
      }),
    );
  return isFilter(part) ? 1 + filterCost(part, value) : 0;
}

/** A noun's filter, and no comparison. */
function isFilter(type: unknown): type is GraphQLInputObjectType {
  return isInputObjectType(type) && 'and' in type.getFields();
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}
