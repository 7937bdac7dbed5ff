import { getNamedType, isLeafType, isNonNullType, type GraphQLObjectType } from 'graphql';
import { complaint } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { leadingTo } from './leading-to.ts';
import { ownFields } from './own-fields.ts';
import { placeOf } from './schema-place.ts';
import { storageOf } from './storage.ts';

/** Every scalar is a property of that name wherever its type is stored, or has an expression. */
export function checkScalarFields(ground: Ground): string[] {
  return ownFields(ground.schema).flatMap(({ type, field, name }) => {
    if (!isLeafType(getNamedType(field.type))) return [];
    const entry = ground.entries.get(name);
    if (entry?.pattern.kind === 'expression') return [];
    if (entry !== undefined)
      return [complaint(entry.block, `${name} is a scalar, so it must be an expression.`)];
    const unnamed = withoutEdge(ground, type, name);
    if (unnamed.length > 0) return unnamed;
    const storage = storageOf(ground, type.name);
    if (storage.length === 0)
      return [
        complaint(
          placeOf(field),
          `${name} is stored nowhere: no label and no relationship is behind ${type.name}.`,
        ),
      ];
    return storage.flatMap(({ what, properties }) => {
      const optional = properties.get(field.name);
      if (optional === undefined)
        return [
          complaint(
            placeOf(field),
            `${name} is no property of ${what} and has no expression in cypher/.`,
          ),
        ];
      return optional && isNonNullType(field.type)
        ? [complaint(placeOf(field), `${name} must be nullable: it may be absent from ${what}.`)]
        : [];
    });
  });
}

/** A pattern that does not name its relationship cannot give an edge that one's properties. */
function withoutEdge(ground: Ground, type: GraphQLObjectType, name: string): string[] {
  if (!type.name.endsWith('Edge')) return [];
  return leadingTo(ground, type).flatMap(({ block, pattern, name: path }) =>
    pattern.kind === 'path' && pattern.edge === null
      ? [complaint(block, `${path} must name its relationship, where ${name} stands.`)]
      : [],
  );
}
