import type { Brought, Problem } from '../ingest/index.ts';

/** What looking for facts in a document found, or why it found nothing. */
export type ProposalsFound =
  | {
      /** What looked for them: `compromise 14.17.0`. */
      engine: string;
      /** How many wait for a decision. */
      pending: number;
      /** Decisions on an earlier text of the document that still stand. */
      decided: number;
      /** Decisions and changes on words that the text no longer has: one line each. */
      lost: string[];
    }
  | { refusal: string };

/** A document that was loaded, by itself or with its annotation. */
export interface Loaded {
  document: { id: string; title: string };
  change: 'ADDED' | 'REPLACED' | 'UNCHANGED';
  /** What the graph has of it. */
  facts: Omit<Brought, 'title'>;
  /** What of the file could not be used, such as pages without text: one sentence each. */
  warnings: string[];
}

export interface Imported extends Loaded {
  proposals: ProposalsFound;
}

/** What came of a file. What is refused changed nothing; the message has the reasons and the way out. */
export type ImportOutcome =
  { imported: Imported } | { refused: { message: string; problems: readonly Problem[] } };
