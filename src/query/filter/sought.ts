import { getNamedType, isInputObjectType } from 'graphql';
import { orderKeyOf } from '../plan/index.ts';
import { filterType } from './filter.ts';
import { keysAmong } from './leaf.ts';
import type { Place } from './place.ts';
import { below, given, isValues, itemOf, type ValueOf, type Values } from './values.ts';

/** A property of which a filter lists values, and the parameter that has them, each once. */
export interface Sought {
  readonly property: string;
  readonly values: string;
}

/**
 * What a filter lists values of, where an index holds that with the id; null where there is none. Neo4j
 * (5.26) expects so many items of any list that it would rather go through all that there are in the
 * order asked for, until a page is full: through the whole label where few fit.
 */
export function sought(
  place: Place,
  noun: string,
  filter: Values,
  valueOf: ValueOf,
): Sought | null {
  const fields = filterType(place, noun).getFields();
  for (const [key, value] of given(filter)) {
    const said = below(valueOf, key);
    const items: readonly unknown[] = key === 'and' && Array.isArray(value) ? value : [];
    for (const [at, item] of items.entries()) {
      const found = isValues(item) ? sought(place, noun, item, itemOf(said, at)) : null;
      if (found !== null) return found;
    }
    const type = getNamedType(fields[key]?.type);
    const property = orderKeyOf(noun, key);
    if (property === null || !isInputObjectType(type) || !isValues(value) || value['in'] == null)
      continue;
    const read = below(said, 'in');
    const values = place.writer.parameter(place.site, (args) => keysAmong(type.name, read(args)));
    return { property, values };
  }
  return null;
}
