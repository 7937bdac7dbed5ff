import type { Item, Selector } from '../annotation/index.ts';
import type { Items } from '../ingest/index.ts';

export type AcceptedItem = Item;

/** A passage of a document's text. */
export type Span = Readonly<Pick<Selector, 'start' | 'end'>>;

/** The items of an annotation, list by list. */
export function itemsOf(lists: Items): AcceptedItem[] {
  return [
    ...lists.entities.map((item) => ({ kind: 'ENTITY', item }) as const),
    ...lists.references.map((item) => ({ kind: 'REFERENCE', item }) as const),
    ...lists.statistics.map((item) => ({ kind: 'STATISTIC', item }) as const),
    ...lists.quotes.map((item) => ({ kind: 'QUOTE', item }) as const),
    ...lists.claims.map((item) => ({ kind: 'CLAIM', item }) as const),
  ];
}

/** Items in the lists that they belong to. */
export function listed(items: readonly AcceptedItem[]): Items {
  return {
    entities: items.flatMap(({ kind, item }) => (kind === 'ENTITY' ? [item] : [])),
    references: items.flatMap(({ kind, item }) => (kind === 'REFERENCE' ? [item] : [])),
    statistics: items.flatMap(({ kind, item }) => (kind === 'STATISTIC' ? [item] : [])),
    quotes: items.flatMap(({ kind, item }) => (kind === 'QUOTE' ? [item] : [])),
    claims: items.flatMap(({ kind, item }) => (kind === 'CLAIM' ? [item] : [])),
  };
}
