import type { Row } from '../../../src/model/index.ts';
import type { Chance } from './chance.ts';
import { propertyOf } from './fits.ts';
import type { Stored } from './stored.ts';

/** The labels behind nouns that are not labels. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  Referent: ['Person', 'Agency', 'Organization', 'Program', 'Place', 'Document'],
  Speaker: ['Person', 'Agency', 'Organization'],
  Source: ['Person', 'Agency', 'Organization', 'Document'],
};
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  Position: 'HELD',
  Mention: 'MENTIONS',
  Rendering: 'RENDERED_IN',
};

/** Values to ask with, drawn from what is stored, so that filters hit. */
export interface Pool {
  itemsOf(noun: string): readonly Row[];
  /** A text that one of a noun has in a field, or another where it has none, or there is none. */
  text(chance: Chance, noun: string, field: string, otherwise: string): string;
}

export function poolOf(stored: Pick<Stored, 'nodes' | 'links' | 'labelOf' | 'groups'>): Pool {
  const known = new Map<string, readonly Row[]>();
  const read = (noun: string): readonly Row[] => {
    if (noun === 'StatisticGroup') return stored.groups;
    const relationship = RELATIONSHIPS[noun];
    if (relationship !== undefined)
      return stored.links.filter(({ type }) => type === relationship).map(({ row }) => row);
    const labels = UNIONS[noun] ?? [noun];
    return [...stored.nodes.values()].filter((row) => labels.includes(stored.labelOf(row)));
  };
  const itemsOf = (noun: string) => {
    const items = known.get(noun) ?? read(noun);
    known.set(noun, items);
    return items;
  };
  return {
    itemsOf,
    text: (chance, noun, field, otherwise) => {
      const items = itemsOf(noun);
      if (items.length === 0) return otherwise;
      const value = chance.oneOf(items)[propertyOf(noun, field)];
      const one: unknown = Array.isArray(value) && value.length > 0 ? chance.oneOf(value) : value;
      return typeof one === 'string' ? one : otherwise;
    },
  };
}
