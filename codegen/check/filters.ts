import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { complaint } from '../cypher/index.ts';
import { entryOf, type Ground } from './ground.ts';
import { placeOf } from './schema-place.ts';
import { storageOf } from './storage.ts';

const JUNCTIONS = new Set(['and', 'or', 'not']);

/** Every field of a noun's filter reads a property, an expression or the noun's field of that name. */
export function checkFilters(ground: Ground): string[] {
  const { schema } = ground;
  return Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((filter) => {
      const noun = filter.name.replace(/Filter$/, '');
      const owners = filter.name.endsWith('Filter') ? membersOf(schema, noun) : [];
      if (owners.length === 0) return [];
      return Object.values(filter.getFields()).flatMap((field) => {
        const name = `${filter.name}.${field.name}`;
        if (JUNCTIONS.has(field.name)) return [];
        if (membersOf(schema, linkedNoun(getNamedType(field.type).name)).length > 0) {
          const owner = owners.find((type) => field.name in type.getFields());
          if (owner !== undefined && entryOf(ground, owner, field.name)?.pattern.kind === 'path')
            return [];
          return [
            complaint(
              placeOf(field),
              `${name} has no field of that name with a pattern on ${noun}.`,
            ),
          ];
        }
        const stored = storageOf(ground, noun).some(({ properties }) => properties.has(field.name));
        if (stored || ground.entries.get(name)?.pattern.kind === 'expression') return [];
        return [
          complaint(
            placeOf(field),
            `${name} is no property behind ${noun} and has no expression in cypher/.`,
          ),
        ];
      });
    });
}

/** `QuoteFilter` and `QuoteListFilter` → `Quote`. */
function linkedNoun(filter: string): string {
  return filter.replace(/(?:List)?Filter$/, '');
}

function membersOf(schema: GraphQLSchema, noun: string): readonly GraphQLObjectType[] {
  const type = schema.getType(noun);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
