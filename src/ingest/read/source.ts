import type { Problem, Refusal } from '../problem.ts';

/** One annotated document as it was read, before it is validated. */
export interface Source {
  /** The annotation, or the export with its line. */
  file: string;
  /** What JSON.parse gave. */
  annotation: unknown;
  /** Finds the canonical text with this file name and SHA-256. */
  text: (name: string, sha256: string) => Promise<TextFound>;
  /** When each claim was first recorded: ISO 8601 by claim id. Only exports have it. */
  recordedAt: Readonly<Record<string, string>>;
}

/** The text; or there is no file of this name; or there are only others, and what is wrong with one. */
export type TextFound = { text: string } | 'lacking' | { file: string; problems: Problem[] };

export type Read = { source: Source } | { refused: Refusal };
