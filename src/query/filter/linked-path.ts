import {
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { storedAsRelationship } from '../../generated/cypher.ts';
import { bindPath, type BoundPath } from '../binding/index.ts';
import { patternOf } from '../plan/index.ts';
import type { Place, Subject } from './place.ts';

/** The field of the same name on the noun, or on a member of the union that the noun is. */
export function linkedPath(place: Place, subject: Subject, key: string): BoundPath {
  const owners = objectTypes(place.schema, place.schema.getType(subject.noun));
  const owner = owners.find((type) => key in type.getFields());
  const found = owner && patternOf(owner, key);
  if (found?.pattern.kind !== 'path')
    throw new TypeError(
      `${subject.noun}Filter.${key} has no field of that name with a pattern in cypher/.`,
    );
  return bindPath(place.writer, found.pattern, subject.variable, owners.length > 1);
}

/** The variable that a filter on what is linked is about. */
export function linkedItem(path: BoundPath, noun: string): string {
  const item = noun in storedAsRelationship ? path.edge : path.node;
  if (item === null) throw new TypeError(`A pattern to ${noun} names no variable for it.`);
  return item;
}

function objectTypes(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
): GraphQLObjectType[] {
  if (isUnionType(type)) return [...schema.getPossibleTypes(type)];
  return isObjectType(type) ? [type] : [];
}
