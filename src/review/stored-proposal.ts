import { z } from 'zod';
import { statementFile, type Transaction } from '../graph/index.ts';
import { storedCandidates, verdict } from './candidates.ts';
import { ReviewError } from './errors.ts';

export const PROPOSAL_STATES = ['PENDING', 'ACCEPTED', 'REJECTED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

const text = z.string();

const storedProposal = z.object({
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

/** A document with its text, as the graph has it. */
export interface TextOfDocument {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly title: string;
  /** The day of publication; null where it is not known. */
  readonly date: string | null;
}

const documentColumns = z.array(z.tuple([text, text, text, text.nullable()]));
const proposalColumns = z.array(z.tuple([storedProposal]));

type Run = Transaction['run'];

/** @throws {ReviewError} NO_DOCUMENT */
export async function readText(run: Run, id: string): Promise<TextOfDocument> {
  const { rows } = await run(statementFile('review/document'), { document: id });
  const [found] = documentColumns.parse(rows);
  if (found === undefined)
    throw new ReviewError(
      'NO_DOCUMENT',
      `There is no ${id} with its text: load it with "footnote ingest" first, or check the id`,
    );
  const [text, sha256, title, date] = found;
  return { id, text, sha256, title, date };
}

/** All proposals of a document, in the order of its text. */
export async function readProposals(run: Run, document: string): Promise<StoredProposal[]> {
  const { rows } = await run(statementFile('review/proposals'), { document });
  return proposalColumns.parse(rows).map(([proposal]) => proposal);
}

const idColumns = z.array(z.tuple([text]));

/** Which of the documents have proposals of the engine and its rules for their text as it is. */
export async function proposedBy(
  run: Run,
  documents: readonly string[],
  by: { readonly engine: string; readonly rules: string },
): Promise<ReadonlySet<string>> {
  const { rows } = await run(statementFile('review/proposed-by'), { documents, ...by });
  return new Set(idColumns.parse(rows).map(([id]) => id));
}
