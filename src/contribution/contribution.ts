import { z } from 'zod';
import {
  bound,
  derivationOperation,
  modality,
  positionStatus,
  programKind,
  quoteKind,
} from '../model/index.ts';

const text = z.string();
const maybe = z.string().nullable();

export const documentRow = z.object({
  id: text,
  title: text,
  date: maybe,
  url: maybe,
  language: text,
  file: text,
  sha256: text,
  text: text,
});

/** A document's description of an entity, which has a name, or of another document, which has a title. */
export const descriptionRow = z.object({
  referent: text,
  name: maybe,
  aliases: z.array(text).nullable(),
  description: maybe,
  kind: programKind.nullable(),
  title: maybe,
  date: maybe,
  url: maybe,
  language: maybe,
  /** Left out where there are none, so that the hash of other documents stays what it is. */
  sameAs: z
    .array(text)
    .nullable()
    .transform((ids) => ids ?? undefined)
    .optional(),
});

export const passageRow = z.object({
  id: text,
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
});

export const mentionRow = z.object({ id: text, passage: text, referent: text });

const figure = { value: text, low: maybe, high: maybe, bound };

/** A quantity; documents that state the same one differ in reportedBy only. */
export const statisticRow = z.object({
  id: text,
  ...figure,
  unit: text,
  measure: text,
  population: maybe,
  periodFrom: maybe,
  periodTo: maybe,
  periodStated: maybe,
  place: maybe,
  about: z.array(text),
  reportedBy: z.array(text),
});

/** How the document gets a figure from others; `of` has their ids in the order of the operation. */
export const derivationRow = z.object({
  statistic: text,
  operation: derivationOperation,
  of: z.array(text),
});

export const renderingRow = z.object({
  id: text,
  statistic: text,
  passage: text,
  ...figure,
  modality,
});

export const quoteRow = z.object({
  id: text,
  passage: text,
  kind: quoteKind,
  text: text,
  speaker: maybe,
  about: z.array(text),
  cites: z.array(text),
});

export const claimRow = z.object({
  id: text,
  passage: text,
  subject: text,
  predicate: text,
  object: maybe,
  value: maybe,
  title: maybe,
  status: positionStatus.nullable(),
  modality,
  assertedBy: text,
  validFrom: maybe,
  validTo: maybe,
  retractedAt: maybe,
});

/** What one document brings into the graph: lists of rows, each in the order of its ids. */
export const contributionRows = z.object({
  document: documentRow,
  descriptions: z.array(descriptionRow),
  passages: z.array(passageRow),
  mentions: z.array(mentionRow),
  statistics: z.array(statisticRow),
  derivations: z.array(derivationRow),
  renderings: z.array(renderingRow),
  quotes: z.array(quoteRow),
  claims: z.array(claimRow),
});

export type Contribution = z.infer<typeof contributionRows>;
export type DocumentRow = z.infer<typeof documentRow>;
export type DescriptionRow = z.infer<typeof descriptionRow>;
export type PassageRow = z.infer<typeof passageRow>;
export type MentionRow = z.infer<typeof mentionRow>;
export type StatisticRow = z.infer<typeof statisticRow>;
export type DerivationRow = z.infer<typeof derivationRow>;
export type RenderingRow = z.infer<typeof renderingRow>;
export type QuoteRow = z.infer<typeof quoteRow>;
export type ClaimRow = z.infer<typeof claimRow>;

/** A row, and the JSON path of what it is made of in the annotation. */
export interface PlacedRow<T> {
  path: string;
  row: T;
}
