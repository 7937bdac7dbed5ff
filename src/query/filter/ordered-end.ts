import { isUnionType } from 'graphql';
import { patterns } from '../../generated/cypher.ts';
import type { Path } from '../pattern.ts';
import type { Chain } from './chain.ts';
import { linkedPattern } from './linked-path.ts';
import type { Place } from './place.ts';
import { below, type ValueOf } from './values.ts';

/** An access path in the order of an index to all that is linked to one node, and that node's id. */
export interface OrderedEnd {
  readonly path: Path;
  readonly id: ValueOf;
}

/**
 * Where a filter asks for what is linked to one node, and an index holds that in the order that is
 * asked for: `quotes` of one `speaker` by DATE, as the speaker's own field would read them. However
 * many there are, only a page of them is looked at. Null where it is otherwise.
 */
export function orderedEnd(
  place: Place,
  noun: string,
  { next }: Chain,
  order: string | null,
): OrderedEnd | null {
  if (order === null || next.kind !== 'link' || next.chain.next.kind !== 'id') return null;
  const { value, valueOf } = next.chain.next.said;
  if (value['eq'] == null || value['in'] != null) return null;
  const type = place.schema.getType(next.noun);
  const owners = isUnionType(type) ? type.getTypes().map(({ name }) => name) : [next.noun];
  const there = relationshipsOf(linkedPattern(place, noun, next.key).path);
  const paths = owners.map((owner) =>
    Object.entries(patterns).flatMap(([name, path]) => {
      const back = name.endsWith(` by ${order}`) && name.startsWith(`${owner}.`);
      const plain = patterns[name.replace(/ by .*$/, '')];
      if (!back || path.kind !== 'path' || plain?.kind !== 'path') return [];
      return relationshipsOf(plain) === there && path.text.includes(`:${noun} `) ? [path] : [];
    }),
  );
  const path = paths[0]?.[0];
  // Of a union, each member must have one: the id may be that of any.
  return path === undefined || paths.some((found) => found.length === 0)
    ? null
    : { path, id: below(valueOf, 'eq') };
}

function relationshipsOf({ text }: Path): string {
  return [...text.matchAll(/:([A-Z_|]+)\]/g)].map(([, types]) => types).join();
}
