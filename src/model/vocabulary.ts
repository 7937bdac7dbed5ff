import { z } from 'zod';
import type { NodeType } from './id.ts';

/** How a claim or figure is stated. Only ASSERTED claims become relationships. */
export const modality = z.enum(['ASSERTED', 'SPECULATED', 'CONDITIONAL', 'DENIED']);

/** How a figure bounds the quantity: "more than 57,000" is AT_LEAST, "nearly 60,000" is ABOUT. */
export const bound = z.enum(['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT']);

/**
 * How a figure derives from others, in the order of its operands:
 * - SUM: a + b + …
 * - DIFFERENCE: a − b
 * - SHARE: a as a percentage of b
 * - RATIO: a ÷ b
 * - PERCENT_CHANGE: the change from a to b as a percentage of a
 */
export const derivationOperation = z.enum([
  'SUM',
  'DIFFERENCE',
  'SHARE',
  'RATIO',
  'PERCENT_CHANGE',
]);

/** DIRECT: the speaker's words, in quotation marks. INDIRECT: reported speech. */
export const quoteKind = z.enum(['DIRECT', 'INDIRECT']);

export const programKind = z.enum(['PROGRAM', 'VISA', 'LEGAL_INSTRUMENT']);

/** Whether the office was held when the document was written; UNSTATED if it does not say. */
export const positionStatus = z.enum(['PRESENT', 'FORMER', 'UNSTATED']);

const SPEAKERS = ['person', 'agency', 'organization'] as const;

/**
 * Predicates that become relationships of the same name when they are asserted between two nodes, and
 * the types that each may join. A predicate that is not listed may join any two.
 */
export const LINKS = {
  HELD: { subject: ['person'], object: ['agency', 'organization'] },
  PART_OF: { subject: ['agency'], object: ['agency'] },
  ADMINISTERS: { subject: ['agency'], object: ['program'] },
  AUTHORED: { subject: SPEAKERS, object: ['document'] },
  PUBLISHED: { subject: SPEAKERS, object: ['document'] },
  REVISES: { subject: ['document'], object: ['document'] },
  TAKES_FROM: { subject: ['document'], object: ['document'] },
} as const satisfies Readonly<
  Record<string, { subject: readonly NodeType[]; object: readonly NodeType[] }>
>;

/** The relationship type of every other predicate between two nodes; it carries the predicate. */
export const RELATED_TO = 'RELATED_TO';

export type LinkPredicate = keyof typeof LINKS;

/** Whether a predicate has a relationship type of its own. */
export function isLinkPredicate(predicate: string): predicate is LinkPredicate {
  return Object.hasOwn(LINKS, predicate);
}

/** An open set of verbs in upper snake case: HELD, PART_OF, SUED, ASKED_FOR_EXPLANATION. */
export const predicate = z
  .string()
  .max(60)
  .regex(/^[A-Z]+(?:_[A-Z]+)*$/, { error: 'a verb in upper snake case, like PART_OF' });

export type Modality = z.infer<typeof modality>;
export type Bound = z.infer<typeof bound>;
export type DerivationOperation = z.infer<typeof derivationOperation>;

/** Formats of facts for other programs: CSV, two network formats, JSON-LD, FollowTheMoney, one page; and a table of proposals. */
export const EXPORT_FORMATS = [
  'csv',
  'proposals',
  'parquet',
  'graphml',
  'gexf',
  'jsonld',
  'ftm',
  'bibtex',
  'csl',
  'markdown',
  'html',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
