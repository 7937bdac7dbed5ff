import { isRegionOrCountry } from '../names/index.ts';
import type { Context, Relation } from './relation.ts';

/** "Austin, Texas": a place, then the state or country that it lies in. Lists of places do not count. */
export function placeRelations({ masked, mentions }: Context): Relation[] {
  const places = mentions.filter((it) => it.kind === 'place');
  return places.flatMap((inner, index) => {
    const outer = places[index + 1];
    if (outer === undefined || !/^,\s+$/.test(masked.slice(inner.end, outer.start))) return [];
    if (!isRegionOrCountry(outer.name) || isRegionOrCountry(inner.name)) return [];
    const behind = masked.slice(outer.end, outer.end + 12);
    const before = masked.slice(Math.max(0, inner.start - 6), inner.start);
    if (/^,? (?:and|or) \p{Lu}/u.test(behind) || (/^, \p{Lu}/u.test(behind) && /, $/.test(before)))
      return [];
    return [
      {
        rule: 'place-in-place',
        confidence: 0.93,
        subject: inner,
        predicate: 'LOCATED_IN',
        object: outer,
        start: inner.start,
        end: outer.end,
      },
    ];
  });
}
