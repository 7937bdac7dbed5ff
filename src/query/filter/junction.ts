import { filterCondition } from './filter.ts';
import type { Part, Place, Subject } from './place.ts';
import { isValues, itemOf } from './values.ts';

/** `and` and `or`: of none, the first is true and the second false. */
export function junction(
  place: Place,
  { noun, variable }: Subject,
  key: 'and' | 'or',
  { value, valueOf }: Part<readonly unknown[]>,
): string | null {
  const parts = value.map((filter, index) => {
    if (!isValues(filter)) throw new TypeError(`${noun}Filter.${key} must hold input objects.`);
    return filterCondition(place, noun, variable, filter, itemOf(valueOf, index));
  });
  if (key === 'or')
    return parts.length === 0
      ? 'false'
      : `(${parts.map((part) => `(${part ?? 'true'})`).join(' OR ')})`;
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : `(${said.map((part) => `(${part})`).join(' AND ')})`;
}
