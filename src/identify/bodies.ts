import { acronymKey, type AuthorityIndex, type Listed } from './authority-index.ts';
import { foldedWords, isAcronym, nameKey } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';

/**
 * The agencies or programs that may be meant. A full name decides; an acronym, which many bodies share, counts
 * only where the document nowhere spells it out otherwise and has the full name of the body somewhere.
 */
export function matchingBodies(
  { names }: Named,
  type: Listed['type'],
  { words }: NamingText,
  index: AuthorityIndex,
): Match<Listed>[] {
  const full = names.filter((name) => !isAcronym(name));
  if (full.length > 0)
    return full.flatMap((name) =>
      entriesOf(name, index)
        .filter((entry) => entry.type === type)
        .map((found) => ({ found, reasons: [`its name is ${name}`] })),
    );
  return names.flatMap((acronym) =>
    (index.byAcronym.get(acronymKey(acronym)) ?? []).flatMap((found) => {
      const long = found.names.find((name) => words.includes(foldedWords(name)));
      if (found.type !== type || long === undefined) return [];
      return [{ found, reasons: [`its acronym is ${acronym}, and the document has ${long}`] }];
    }),
  );
}

/** "Homeland Security" is the department of that name, unless another body is called so. */
function entriesOf(name: string, index: AuthorityIndex): readonly Listed[] {
  const key = nameKey(name);
  return index.byName.get(key) ?? index.byName.get(`${key} department`) ?? [];
}
