import { z } from 'zod';
import { storedCandidates, verdict } from './stored-candidates.ts';

export const PROPOSAL_STATES = ['PENDING', 'ACCEPTED', 'REJECTED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

const text = z.string();

export const storedProposal = z.object({
  id: text,
  kind: z.enum(['ENTITY', 'REFERENCE', 'STATISTIC', 'QUOTE', 'CLAIM']),
  state: z.enum(PROPOSAL_STATES),
  summary: text,
  /** An item of the annotation format, as JSON. */
  item: text,
  alternatives: z.array(text),
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
  /** The id that the passage has, or would have. */
  passage: text,
  /** SHA-256 of the text that the offsets in the item refer to. */
  sha256: text,
  rule: text,
  rulesVersion: text,
  engine: text,
  /** A decimal from 0 to 1. */
  confidence: text,
  basis: z.enum(['COUNTED', 'ESTIMATED', 'UNKNOWN', 'BY_HAND']),
  /** Of a proposed entity: how many things it may be. */
  verdict,
  candidates: storedCandidates,
  /** How many there are; not all of them are stored. */
  candidateCount: z.int().nullable(),
  /** What the program proposed, if an editor has changed `item` since. */
  original: text.nullable(),
  editedBy: text.nullable(),
  /** ISO 8601. */
  editedAt: text.nullable(),
  decidedBy: text.nullable(),
  /** ISO 8601. */
  decidedAt: text.nullable(),
  /** Of an accepted one: the load hash of the annotation that it was added to. */
  base: text.nullable(),
});

/** A proposal as the graph has it. */
export type StoredProposal = z.infer<typeof storedProposal>;

/** A key that orders proposals by document and by the offset at which they begin, in UTF-16 code units. */
export function positionKey(document: string, start: number): string {
  return `${document} ${String(start).padStart(10, '0')}`;
}
