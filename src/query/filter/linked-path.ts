import {
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { storedAsRelationship } from '../../generated/cypher.ts';
import { bindPath, type BoundPath } from '../binding/index.ts';
import type { Path } from '../pattern.ts';
import { patternOf } from '../plan/index.ts';
import type { Place, Subject } from './place.ts';

/** From an item that is bound to what is linked. */
export function linkedPath(place: Place, subject: Subject, key: string): BoundPath {
  const { path, ofUnion } = linkedPattern(place, subject.noun, key);
  return bindPath(place.writer, path, subject.variable, ofUnion);
}

/** The same from the other end: the item is still to be found, so its type must be told. */
export function pathFromEnd(place: Place, subject: Subject, key: string): BoundPath {
  const { path, ofUnion } = linkedPattern(place, subject.noun, key);
  const item = `«${path.parent}»`;
  const relationship = storedAsRelationship[subject.noun];
  const typed =
    relationship === undefined
      ? path.text.replace(new RegExp(`${item}:[A-Za-z|]+`), `${item}:${subject.noun}`)
      : path.text.replace(`[${item}]`, `[${item}:${relationship}]`);
  // Of a union, the pattern names the member that has the field.
  const text = ofUnion ? path.text : typed;
  return bindPath(place.writer, { ...path, text }, subject.variable, true);
}

/** The field of the same name on the noun, or on a member of the union that the noun is. */
export function linkedPattern(
  { schema }: Place,
  noun: string,
  key: string,
): { path: Path; ofUnion: boolean } {
  const owners = objectTypes(schema, schema.getType(noun));
  const owner = owners.find((type) => key in type.getFields());
  const found = owner && patternOf(owner, key);
  if (found?.pattern.kind !== 'path')
    throw new TypeError(
      `${noun}Filter.${key} has no field of that name with a pattern in cypher/.`,
    );
  return { path: found.pattern, ofUnion: owners.length > 1 };
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
