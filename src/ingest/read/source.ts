import type { Problem, Refusal } from '../problem.ts';

/** One annotated document as it was found, before anything in it is believed. */
export interface Source {
  /** The annotation, or the export with its line. */
  file: string;
  /** What JSON.parse gave. */
  annotation: unknown;
  /** Finds the canonical text of that name and digest. */
  text: (name: string, sha256: string) => Promise<TextFound>;
  /** When each claim was first recorded, ISO 8601 by claim id, as an export tells it. */
  recordedAt: Readonly<Record<string, string>>;
}

/** A text; or nothing by that name; or one that is not it, and what is wrong with it. */
export type TextFound = { text: string } | 'lacking' | { file: string; problems: Problem[] };

export type Read = { source: Source } | { refused: Refusal };
