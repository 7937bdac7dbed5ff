import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';

/** Fields that the naive resolvers have no answer for, and that are therefore not asked for. */
export const NOT_ASKED: ReadonlySet<string> = new Set([
  // Reads nothing of the graph; see test/server/mutations.test.ts.
  'Query.viewer',
]);

export function isAsked(type: string, field: string): boolean {
  return !NOT_ASKED.has(`${type}.${field}`);
}

/** `Type.field` of all that can be reached by fields that are asked for. */
export function reachableFields(): [type: string, field: string][] {
  const seen = new Set<GraphQLCompositeType>();
  const found: [string, string][] = [];
  const reach = (type: GraphQLCompositeType) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (isAbstractType(type)) for (const each of schema.getPossibleTypes(type)) reach(each);
    if (isUnionType(type)) return;
    for (const field of Object.values(type.getFields())) {
      if (!isAsked(type.name, field.name)) continue;
      found.push([type.name, field.name]);
      const to = getNamedType(field.type);
      if (isCompositeType(to)) reach(to);
    }
  };
  const query = schema.getQueryType();
  if (query != null) reach(query);
  return found;
}
