import type { AuthorityIndex, Listed } from './authority-index.ts';
import { nameKey } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';
import { stateCode } from './us-states.ts';

/**
 * The places that may be meant: all of the name, however large. What the document writes behind the name, as in
 * "Paris, Texas", excludes those elsewhere. A town that is called like a country, or a region like the country that it
 * lies in, is only meant where writers say so behind its name.
 */
export function matchingPlaces(
  { names, mentions }: Named,
  { text }: NamingText,
  index: AuthorityIndex,
): Match<Listed>[] {
  const all = new Map<string, Match<Listed>>();
  for (const name of names)
    for (const found of index.byName.get(nameKey(name)) ?? [])
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
  const matches = [...all.values()];
  const countries = matches.filter(({ found }) => found.level === 'country');
  if (countries.length === 0) return matches;
  const ids = countries.map(({ found }) => found.id);
  return matches.filter(
    ({ found }) =>
      found.level !== 'city' && !enclosing(found, index).some((around) => ids.includes(around)),
  );
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
    const state = stateCode(name);
    const places = [
      ...(state === undefined ? [] : [index.byId.get(`iso-3166:US-${state}`)]),
      ...(index.byName.get(nameKey(name)) ?? []),
    ].filter((place) => place?.level === 'country' || place?.level === 'region');
    const found = places.filter((place) => place !== undefined);
    if (name !== '' && found.length > 0) return [{ written: name, places: found }];
  }
  return [];
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
