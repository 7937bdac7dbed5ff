import type { Annotation } from './annotation.ts';

/** An item of the annotation format with the list that it belongs to. */
export type Item =
  | { readonly kind: 'ENTITY'; readonly item: Annotation['entities'][number] }
  | { readonly kind: 'REFERENCE'; readonly item: Annotation['references'][number] }
  | { readonly kind: 'STATISTIC'; readonly item: Annotation['statistics'][number] }
  | { readonly kind: 'QUOTE'; readonly item: Annotation['quotes'][number] }
  | { readonly kind: 'CLAIM'; readonly item: Annotation['claims'][number] };

/** All ids of entities and documents that an item refers to. */
export function usedBy(accepted: Item): string[] {
  const { kind, item } = accepted;
  switch (kind) {
    case 'ENTITY':
    case 'REFERENCE':
      return [];
    case 'STATISTIC':
      return [...neededBy(accepted), ...item.about, ...item.reportedBy];
    case 'QUOTE':
      return [...neededBy(accepted), ...item.about];
    case 'CLAIM':
      return neededBy(accepted);
    default:
      return kind satisfies never;
  }
}

/** The ids without which an item says nothing: its speaker, its subject, its object. */
export function neededBy({ kind, item }: Item): string[] {
  const ids = (...given: (string | undefined)[]) => given.filter((id) => id !== undefined);
  switch (kind) {
    case 'ENTITY':
    case 'REFERENCE':
      return [];
    case 'STATISTIC':
      return ids(item.place);
    case 'QUOTE':
      return ids(item.speaker);
    case 'CLAIM':
      return ids(item.subject, item.object, item.assertedBy);
    default:
      return kind satisfies never;
  }
}
