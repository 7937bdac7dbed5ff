import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType } from 'graphql';
import { itemTypeOf, type Entry, type Properties } from '../parse/index.ts';
import { edgeOf, entryOf, objectTypes, type CheckContext } from './context.ts';

/** A label, a relationship type or a returned map, with the properties it can have. */
export interface Storage {
  readonly what: string;
  readonly properties: Properties;
}

/** Where the objects of a type are stored: one place, or several for a union or an edge. */
export function storageOf(context: CheckContext, name: string): Storage[] {
  const type = context.schema.getType(name);
  const relationship = context.stored.get(name);
  if (relationship !== undefined) return relationshipStorage(context, [relationship]);
  if (context.model.labels.has(name)) return labelStorage(context, [name]);
  if (isAbstractType(type))
    return context.schema.getPossibleTypes(type).flatMap((each) => storageOf(context, each.name));
  return leadingTo(context, type).flatMap(({ owner, pattern, words, block }) => {
    switch (pattern.kind) {
      case 'embedded':
        return storageOf(context, owner);
      case 'path':
        return relationshipStorage(context, typesNamed(words, pattern.edge));
      case 'statement': {
        const keys = words.filter(
          ({ role, owner, on }) => role === 'key' && owner === null && on.length === 0,
        );
        const properties = new Map(keys.map(({ token }) => [token.text, false]));
        return [{ what: `the map that ${block.file}:${block.line} returns`, properties }];
      }
      case 'expression':
        return [];
      default:
        return pattern satisfies never;
    }
  });
}

/** The patterns of the fields that lead to a type, or to pages with it or with edges of it. */
export function leadingTo(context: CheckContext, type: GraphQLNamedType | undefined): Entry[] {
  const entries = objectTypes(context.schema).flatMap((owner) =>
    Object.values(owner.getFields()).flatMap((field) => {
      const target = getNamedType(field.type);
      const leads = itemTypeOf(field) === type || (isObjectType(target) && edgeOf(target) === type);
      const entry = leads ? entryOf(context, owner, field.name) : undefined;
      return entry === undefined ? [] : [entry];
    }),
  );
  return [...new Set(entries)];
}

/** Those names that are labels or relationship types. */
export function storageNamed(context: CheckContext, names: readonly string[]): Storage[] {
  return [...labelStorage(context, names), ...relationshipStorage(context, names)];
}

function labelStorage({ model }: CheckContext, names: readonly string[]): Storage[] {
  return names.flatMap((name) => {
    const properties = model.labels.get(name);
    return properties === undefined ? [] : [{ what: `(:${name})`, properties }];
  });
}

function relationshipStorage({ model }: CheckContext, names: readonly string[]): Storage[] {
  return names.flatMap((name) => {
    const properties = model.relationships.get(name);
    return properties === undefined ? [] : [{ what: `[:${name}]`, properties }];
  });
}

/** The labels or types that stand behind a variable's name in a pattern. */
export function typesNamed(words: Entry['words'], variable: string | null): string[] {
  return words.flatMap(({ names, token }, index) => {
    if (names === null || token.text !== variable) return [];
    const rest = words.slice(index + 1);
    // In `(one)<-[:PART_OF]-()` the type is not of the variable before it.
    const end = rest.findIndex(({ role }) => role !== (names === '(' ? 'label' : 'type'));
    return rest.slice(0, end < 0 ? rest.length : end).map((word) => word.token.text);
  });
}
