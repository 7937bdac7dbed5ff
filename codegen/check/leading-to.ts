import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import type { Entry } from '../cypher/index.ts';
import { entryOf, type Ground } from './ground.ts';
import { edgeOf, objectTypes } from './own-fields.ts';

/** The patterns of the fields that lead to a type, or to pages with edges of it. */
export function leadingTo(ground: Ground, type: GraphQLNamedType | undefined): Entry[] {
  const entries = objectTypes(ground.schema).flatMap((owner) =>
    Object.values(owner.getFields()).flatMap((field) => {
      const target = getNamedType(field.type);
      const leads = target === type || (isObjectType(target) && edgeOf(target) === type);
      const entry = leads ? entryOf(ground, owner, field.name) : undefined;
      return entry === undefined ? [] : [entry];
    }),
  );
  return [...new Set(entries)];
}
