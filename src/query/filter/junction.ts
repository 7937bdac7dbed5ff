import { filterCondition } from './filter.ts';
import type { Part, Place, Subject } from './place.ts';
import { isValues, itemOf } from './values.ts';

/** `and` and `or`: of none, the first is true and the second false. */
export function junction(
  place: Place,
  { noun, variable }: Subject,
  key: 'and' | 'or',
  { value, valueOf }: Part<readonly unknown[]>,
): string {
  const parts = value.map((filter, index) => {
    if (!isValues(filter)) throw new TypeError(`${noun}Filter.${key} must hold input objects.`);
    const inner = filterCondition(place, noun, variable, filter, itemOf(valueOf, index));
    return `(${inner ?? 'true'})`;
  });
  if (parts.length === 0) return key === 'and' ? 'true' : 'false';
  return `(${parts.join(key === 'and' ? ' AND ' : ' OR ')})`;
}
