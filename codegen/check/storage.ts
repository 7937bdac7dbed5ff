import { isAbstractType } from 'graphql';
import type { Entry, Properties } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { leadingTo } from './leading-to.ts';

/** A label, a relationship type or a returned map, with the properties it can have. */
export interface Storage {
  readonly what: string;
  readonly properties: Properties;
}

/** Where the objects of a type are stored: one place, or for a union and an edge each there is. */
export function storageOf(ground: Ground, name: string): Storage[] {
  const type = ground.schema.getType(name);
  const relationship = ground.stored.get(name);
  if (relationship !== undefined) return relationshipStorage(ground, [relationship]);
  if (ground.model.labels.has(name)) return labelStorage(ground, [name]);
  if (isAbstractType(type))
    return ground.schema.getPossibleTypes(type).flatMap((each) => storageOf(ground, each.name));
  return leadingTo(ground, type).flatMap(({ owner, pattern, words, block }) => {
    switch (pattern.kind) {
      case 'embedded':
        return storageOf(ground, owner);
      case 'path':
        return relationshipStorage(ground, typesNamed({ words }, pattern.edge));
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

/** Those of some names that are labels. */
export function labelStorage({ model }: Ground, names: readonly string[]): Storage[] {
  return names.flatMap((name) => {
    const properties = model.labels.get(name);
    return properties === undefined ? [] : [{ what: `(:${name})`, properties }];
  });
}

/** Those of some names that are relationship types. */
export function relationshipStorage({ model }: Ground, names: readonly string[]): Storage[] {
  return names.flatMap((name) => {
    const properties = model.relationships.get(name);
    return properties === undefined ? [] : [{ what: `[:${name}]`, properties }];
  });
}

/** The labels or types that stand behind a variable's name in a pattern. */
export function typesNamed({ words }: Pick<Entry, 'words'>, variable: string | null): string[] {
  return words.flatMap(({ names, token }, index) => {
    if (names === null || token.text !== variable) return [];
    const rest = words.slice(index + 1);
    const end = rest.findIndex(({ role }) => role !== 'label' && role !== 'type');
    return rest.slice(0, end < 0 ? rest.length : end).map((word) => word.token.text);
  });
}
