import { orderKeyOf } from '../plan/index.ts';
import { given, isValues, type Values } from './values.ts';

/**
 * The property of which a filter lists values, where an index holds it with the id; null where there is
 * none. Neo4j (5.26) expects so many items of any list that it would rather go through all that
 * there are in the order asked for, until a page is full: through the whole label where few fit.
 */
export function soughtKey(noun: string, filter: Values): string | null {
  for (const [key, value] of given(filter)) {
    const keys =
      key === 'and' && Array.isArray(value)
        ? value.filter(isValues).map((each) => soughtKey(noun, each))
        : [isValues(value) && value['in'] != null ? orderKeyOf(noun, key) : null];
    const found = keys.find((each) => each !== null);
    if (found !== undefined) return found;
  }
  return null;
}
