import { z } from 'zod';
import { annotation, claim, entity, quote, reference, statistic } from '../annotation/index.ts';
import type { Annotation, Item, Selector } from '../annotation/index.ts';
import type { Items } from '../ingest/index.ts';
import type { StoredProposal } from './stored-proposal.ts';

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

/** JSON that we stored ourselves: it is of the format, and all its passages have offsets. */
const stored = <T>(schema: z.ZodType) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.custom<T>((value) => schema.safeParse(value).success));

const entityItem = stored<Annotation['entities'][number]>(entity);
const referenceItem = stored<Annotation['references'][number]>(reference);
const statisticItem = stored<Annotation['statistics'][number]>(statistic);
const quoteItem = stored<Annotation['quotes'][number]>(quote);
const claimItem = stored<Annotation['claims'][number]>(claim);

/** An annotation as a revision keeps it. */
export const storedAnnotation = stored<Annotation>(annotation);

/** What a proposal proposes. */
export function itemOf({ kind, item }: Pick<StoredProposal, 'kind' | 'item'>): AcceptedItem {
  switch (kind) {
    case 'ENTITY':
      return { kind, item: entityItem.parse(item) };
    case 'REFERENCE':
      return { kind, item: referenceItem.parse(item) };
    case 'STATISTIC':
      return { kind, item: statisticItem.parse(item) };
    case 'QUOTE':
      return { kind, item: quoteItem.parse(item) };
    case 'CLAIM':
      return { kind, item: claimItem.parse(item) };
    default:
      return kind satisfies never;
  }
}
