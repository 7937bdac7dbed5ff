import type { Gathering } from '../api/index.ts';
import type { Fact } from '../facts/fact.ts';

/** What a blank of a sentence takes. */
export type BlankKind = 'anybody' | 'person' | 'document' | 'figure' | 'date' | 'number' | 'text';

/** One line of an answer. */
export interface Entry {
  readonly key: string;
  readonly fact?: Fact;
  /** In place of a fact: words, and where they lead. */
  readonly words?: string;
  readonly to?: string;
  readonly hash?: string;
  /** ISO day, for the timeline. */
  readonly date?: string | null;
  /** Entries with the same heading stand together. */
  readonly group?: string;
  /** Why this entry is in the answer, or what to make of it. */
  readonly remark?: string;
}

export interface Answer {
  /** One sentence that answers the question, as far as one can. */
  readonly summary: string;
  readonly entries: readonly Entry[];
}

/** How an answer is shown. */
export const ANSWER_VIEWS = ['list', 'table', 'timeline'] as const;
export type AnswerViewName = (typeof ANSWER_VIEWS)[number];

export type Values = Readonly<Record<string, string>>;

/** A question in plain words, with blanks: `What did [person] say about [topic]?` */
export interface Question {
  /** In the address: `/questions/said-about`. */
  readonly name: string;
  readonly sentence: string;
  readonly blanks: Readonly<Record<string, BlankKind>>;
  /** Blanks that may stay empty. */
  readonly optional?: readonly string[];
  /** Of the answer, at first. */
  readonly view: 'list' | 'table' | 'timeline';
  /** The operations that are sent, with their variables: for readers who want them. */
  readonly operations: (values: Values) => readonly Sent[];
  readonly answer: (values: Values, gathering: Gathering) => Promise<Answer>;
}

export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
