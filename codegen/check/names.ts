import { complaint, targetOf, type Entry, type Word } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import {
  labelStorage,
  relationshipStorage,
  storageOf,
  typesNamed,
  type Storage,
} from './storage.ts';

/** No pattern names a label, a relationship type or a property that the model lacks. */
export function checkNames(ground: Ground): string[] {
  const { model } = ground;
  const everywhere = [...model.labels.values(), ...model.relationships.values()];
  return [...ground.entries.values()].flatMap((entry) =>
    entry.words.flatMap(({ role, token, owner, on: within }: Word) => {
      const { text } = token;
      const lacks = (what: string) => [
        complaint(
          { file: entry.block.file, line: token.line },
          `${what}: cypher/model.cypher has none.`,
        ),
      ];
      if (role === 'label' && !model.labels.has(text)) return lacks(`label ${text}`);
      if (role === 'type' && !model.relationships.has(text))
        return lacks(`relationship type ${text}`);
      if (role === 'property' || (role === 'key' && (owner !== null || within.length > 0))) {
        const storage = owner === null ? named(ground, within) : behind(ground, entry, owner);
        if (
          entry.words.some(
            (word) =>
              word.role === 'key' &&
              word.token.text === text &&
              word.owner === null &&
              word.on.length === 0,
          )
        )
          return [];
        const sets = storage.length > 0 ? storage.map(({ properties }) => properties) : everywhere;
        const on = [...new Set(storage.map(({ what }) => what))].join(', ');
        if (!sets.some((properties) => properties.has(text)))
          return lacks(`property ${text}${on === '' ? '' : ` on ${on}`}`);
      }
      return [];
    }),
  );
}

/** Where what a variable stands for is stored, as far as its pattern and its field tell. */
function behind(ground: Ground, entry: Entry, variable: string): Storage[] {
  const { pattern, owner, field } = entry;
  const told = named(ground, typesNamed(entry, variable));
  if (told.length > 0) return told;
  if (variable === pattern.parent)
    return storageOf(ground, owner.replace(/(?:Filter|OrderField)$/, ''));
  const item = pattern.kind === 'path' && pattern.node === variable;
  return item ? storageOf(ground, targetOf(ground.schema, owner, field) ?? '') : [];
}

function named(ground: Ground, names: readonly string[]): Storage[] {
  return [...labelStorage(ground, names), ...relationshipStorage(ground, names)];
}
