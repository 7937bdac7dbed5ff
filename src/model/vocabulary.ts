import { z } from 'zod';

/** How a claim or figure is put forward: only ASSERTED ones give rise to relationships. */
export const modality = z.enum(['ASSERTED', 'SPECULATED', 'CONDITIONAL', 'DENIED']);

/** How a figure bounds the quantity: "more than 57,000" is AT_LEAST, "nearly 60,000" is ABOUT. */
export const bound = z.enum(['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT']);

/** DIRECT: the speaker's words, in quotation marks. INDIRECT: reported speech. */
export const quoteKind = z.enum(['DIRECT', 'INDIRECT']);

export const programKind = z.enum(['PROGRAM', 'VISA', 'LEGAL_INSTRUMENT']);

/** Whether the office was still held when the document spoke of it; UNSTATED when it does not say. */
export const positionStatus = z.enum(['PRESENT', 'FORMER', 'UNSTATED']);

/**
 * Predicates that become relationships of their own name when asserted between two nodes.
 * Every other predicate between two nodes becomes a RELATED_TO that carries its name.
 */
export const RELATIONSHIP_PREDICATES = [
  'HELD',
  'PART_OF',
  'ADMINISTERS',
  'AUTHORED',
  'PUBLISHED',
  'REVISES',
] as const;

/** An open set of verbs in upper snake case: HELD, PART_OF, SUED, ASKED_FOR_EXPLANATION. */
export const predicate = z
  .string()
  .max(60)
  .regex(/^[A-Z]+(?:_[A-Z]+)*$/, { error: 'a verb in upper snake case, like PART_OF' });

export type Modality = z.infer<typeof modality>;
export type Bound = z.infer<typeof bound>;
