import type { Authority, Entry } from '../authority/index.ts';
import { foldedWords, nameKey, wordsOfPerson } from './name-key.ts';

/** An entry with the title of its list. */
export interface Listed extends Entry {
  readonly authority: string;
}

/** All entries of all lists, by what documents may call them. */
export interface AuthorityIndex {
  /** By full names; see `nameKey`. */
  readonly byName: ReadonlyMap<string, readonly Listed[]>;
  /** By acronyms, in lower case and without points. */
  readonly byAcronym: ReadonlyMap<string, readonly Listed[]>;
  /** People, by the words of their family names. */
  readonly bySurname: ReadonlyMap<string, readonly Listed[]>;
  readonly byId: ReadonlyMap<string, Listed>;
}

/** Makes an index of lists. */
export function indexOf(authorities: readonly Authority[]): AuthorityIndex {
  const byName = new Map<string, Listed[]>();
  const byAcronym = new Map<string, Listed[]>();
  const bySurname = new Map<string, Listed[]>();
  const byId = new Map<string, Listed>();
  for (const { title, entries } of authorities)
    for (const entry of entries) {
      const listed = { ...entry, authority: title };
      byId.set(entry.id, listed);
      for (const name of entry.names) note(byName, nameKey(name), listed);
      for (const acronym of entry.acronyms ?? []) note(byAcronym, acronymKey(acronym), listed);
      if (entry.surname !== undefined)
        note(bySurname, wordsOfPerson(entry.surname).join(' '), listed);
    }
  return { byName, byAcronym, bySurname, byId };
}

/** By what acronyms are compared: `U.S.C.I.S.` is `USCIS`. */
export function acronymKey(acronym: string): string {
  return foldedWords(acronym).replaceAll(' ', '');
}

function note(index: Map<string, Listed[]>, key: string, listed: Listed): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [listed]);
  else if (!known.includes(listed)) known.push(listed);
}
