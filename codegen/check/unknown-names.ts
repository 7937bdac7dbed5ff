import { targetOf, typeNamed, type Entry, type WholeStatement, type Word } from '../parse/index.ts';
import { diagnostic } from '../source.ts';
import type { CheckContext } from './context.ts';
import { storageNamed, storageOf, typesNamed, type Storage } from './storage.ts';

/** No pattern names a label, a relationship type or a property that the model lacks. */
export function checkNames(context: CheckContext): string[] {
  return [...context.entries.values()].flatMap((entry) =>
    unknownNames(context, entry.words, (variable) => behind(context, entry, variable)),
  );
}

/** Nor does any whole statement, as far as it gives its variables labels or types. */
export function checkStatements(
  context: CheckContext,
  statements: readonly WholeStatement[],
): string[] {
  return (
    statements
      // What graphs of earlier models have, the model lacks.
      .filter(({ name }) => !name.startsWith('migrate/'))
      .flatMap(({ words }) =>
        unknownNames(context, words, (variable) => {
          const storage = storageNamed(context, typesNamed(words, variable));
          return storage.length > 0 ? storage : null;
        }),
      )
  );
}

/**
 * Labels, relationship types and properties that the model lacks.
 * @param storageBehind where a variable's value is stored: nowhere in particular, or null for what may
 *   not be stored at all.
 */
function unknownNames(
  context: CheckContext,
  words: readonly Word[],
  storageBehind: (variable: string | null) => Storage[] | null,
): string[] {
  const { model } = context;
  const everywhere = [...model.labels.values(), ...model.relationships.values()];
  return words.flatMap(({ role, token, owner, on: within }) => {
    const { text } = token;
    const lacks = (what: string) => [
      diagnostic(token, `${what} is unknown: cypher/model.cypher does not list it.`),
    ];
    if (role === 'label' && !model.labels.has(text)) return lacks(`Label ${text}`);
    if (role === 'type' && !model.relationships.has(text))
      return lacks(`Relationship type ${text}`);
    const named = role === 'property' || (role === 'key' && (owner !== null || within.length > 0));
    if (!named || isKeyOfMap(words, text)) return [];
    const storage =
      within.length > 0 && owner === null ? storageNamed(context, within) : storageBehind(owner);
    if (storage === null) return [];
    const sets = storage.length > 0 ? storage.map(({ properties }) => properties) : everywhere;
    if (sets.some((properties) => properties.has(text))) return [];
    const on = [...new Set(storage.map(({ what }) => what))].join(', ');
    return lacks(`Property ${text}${on === '' ? '' : ` of ${on}`}`);
  });
}

/** Whether the same text also makes a map with that key, which may be what is read. */
function isKeyOfMap(words: readonly Word[], name: string): boolean {
  return words.some(
    ({ role, token, owner, on }) =>
      role === 'key' && token.text === name && owner === null && on.length === 0,
  );
}

function behind(context: CheckContext, entry: Entry, variable: string | null): Storage[] {
  const { pattern, owner, field, words } = entry;
  const told = storageNamed(context, typesNamed(words, variable));
  if (told.length > 0) return told;
  if (variable === pattern.parent)
    return storageOf(context, owner.replace(/(?:Filter|OrderField)$/, ''));
  const item = pattern.kind === 'path' && variable !== null && pattern.node === variable;
  return item ? storageOf(context, targetOf(context.schema, owner, field) ?? '') : [];
}

/** Every variable is the parent or introduced in its pattern, and the parent is among them. */
export function checkVariables({ entries }: CheckContext): string[] {
  return [...entries.values()].flatMap(({ name, block, words, pattern }) => {
    const known = new Set(words.flatMap(({ declares, token }) => (declares ? [token.text] : [])));
    const variables = words.filter(({ role }) => role === 'variable').map(({ token }) => token);
    const used = variables.some(({ text }) => text === pattern.parent);
    return [
      ...variables
        .filter(({ text }) => text !== pattern.parent && !known.has(text))
        .map((token) =>
          diagnostic(token, `${name} does not introduce the variable ${token.text}.`),
        ),
      ...(used || startsFromNothing(pattern.parent)
        ? []
        : [diagnostic(block, `${name} must start from its parent, ${pattern.parent}.`)]),
    ];
  });
}

/** Whether a field is about the graph as a whole, so that it has no parent to start from. */
function startsFromNothing(parent: string | null): parent is null | 'query' {
  return parent === null || parent === 'query';
}

/** A relationship named like a type that is stored as one has that relationship's type everywhere. */
export function checkStoredTypes({ entries, stored }: CheckContext): string[] {
  return [...entries.values()].flatMap(({ words }) =>
    words.flatMap(({ names, token }) => {
      const type = typeNamed(token.text);
      const own = stored.get(type);
      if (names !== '[' || own === undefined) return [];
      return typesNamed(words, token.text)
        .filter((each) => each !== own)
        .map((each) =>
          diagnostic(
            token,
            `[${token.text}:${each}] is named like ${type}, which is stored as [:${own}].`,
          ),
        );
    }),
  );
}
