import { z } from 'zod';
import {
  annotation,
  claim,
  entity,
  quote,
  reference,
  statistic,
  type Annotation,
  type Item,
} from '../annotation/index.ts';
import type { StoredProposal } from './stored-proposal.ts';

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
export function itemOf({ kind, item }: Pick<StoredProposal, 'kind' | 'item'>): Item {
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
