import type { AuthorityIndex, Listed } from './authority-index.ts';
import { nameKey } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';
import { stateCode } from './us-states.ts';

/**
 * The places that may be meant: all of the name, however large. What the document writes behind the name, as in
 * "Paris, Texas", excludes those elsewhere. A town that is called like a country or a continent, or a region like the
 * country that it lies in, is only meant where writers say so behind its name. No town has an article.
 */
export function matchingPlaces(
  { names, mentions }: Named,
  { text }: NamingText,
  index: AuthorityIndex,
): Match<Listed>[] {
  const all = new Map<string, Match<Listed>>();
  for (const name of names)
    for (const found of [...regionsOf(name, index), ...(index.byName.get(nameKey(name)) ?? [])])
      if (found.type === 'place') all.set(found.id, { found, reasons: [`the name ${name}`] });
  const stated = mentions.flatMap(({ end }) => regionsBehind(text.slice(end, end + BEHIND), index));
  if (stated.length > 0) {
    const there = [...all.values()].flatMap((match) => {
      const region = stated.find(({ places }) => liesIn(match.found, places, index));
      if (region === undefined) return [];
      return [{ ...match, reasons: [...match.reasons, `“${region.written}” behind it`] }];
    });
    if (there.length > 0) return there;
  }
  const isTown = mentions.some((mention) => mayBeTown(text, mention));
  const matches = [...all.values()].filter(({ found }) => isTown || found.level !== 'city');
  const larger = matches.filter(
    ({ found }) => found.level === 'country' || found.level === 'continent',
  );
  if (larger.length === 0) return matches;
  const ids = larger.map(({ found }) => found.id);
  return matches.filter(
    ({ found }) =>
      found.level !== 'city' && !enclosing(found, index).some((around) => ids.includes(around)),
  );
}

const ARTICLE = /(?:^|\s)(?:[Tt]he|[Oo]ur|[Tt]his|[Tt]heir)\s+$/;
const PHRASE_ENDS =
  /^(?:[.,;:!?)”"]|\s+(?:and|or|is|was|has|have|had|for|to|in|on|by|with|that|who|will|as|at|from|of)\b|\s*$)/;

/** "The Pacific" and "our Republic" are no towns; in "the Springvale office", the article is that of the office. */
function mayBeTown(text: string, { start, end }: Named['mentions'][number]): boolean {
  const isPhrase = PHRASE_ENDS.test(text.slice(end, end + 10));
  return !isPhrase || !ARTICLE.test(text.slice(Math.max(0, start - 8), start));
}

const BEHIND = 40;
const AFTER_COMMA = /^,\s+(\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,2})/u;

interface Region {
  readonly written: string;
  readonly places: readonly Listed[];
}

/** The country or region that is written behind a name: `, Texas`, `, N.Y.` */
function regionsBehind(after: string, index: AuthorityIndex): Region[] {
  const [, written = ''] = AFTER_COMMA.exec(after) ?? [];
  const words = written.split(/\s+/);
  // The longest name first: "New York" before "New".
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const found = [...regionsOf(name, index), ...(index.byName.get(nameKey(name)) ?? [])].filter(
      (place) => place.level === 'country' || place.level === 'region',
    );
    if (name !== '' && found.length > 0) return [{ written: name, places: found }];
  }
  return [];
}

/** The state of a name or an abbreviation, such as "Calif." */
function regionsOf(name: string, index: AuthorityIndex): Listed[] {
  const state = stateCode(name);
  const region = state === undefined ? undefined : index.byId.get(`iso-3166:US-${state}`);
  return region === undefined ? [] : [region];
}

/** Whether a place is in one of these. Of a town whose region is not known, the country must agree. */
function liesIn(place: Listed, regions: readonly Listed[], index: AuthorityIndex): boolean {
  const around = enclosing(place, index);
  return regions.some(
    (region) =>
      around.includes(region.id) ||
      (place.level === 'city' &&
        around.length === 1 &&
        region.id.startsWith(`${around[0] ?? ''}-`)),
  );
}

/** The ids of what a place lies in, the smallest first. */
function enclosing({ within }: Listed, index: AuthorityIndex): string[] {
  const around: string[] = [];
  for (let at = within; at !== undefined && !around.includes(at); at = index.byId.get(at)?.within)
    around.push(at);
  return around;
}
