import type { Span } from '../text/index.ts';

/** Universal part-of-speech tags, as far as the rules need them (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'NUM'
  | 'ADP'
  | 'CONJ'
  | 'PART'
  | 'PUNCT'
  | 'OTHER';

export interface Token extends Span {
  readonly text: string;
  /** The dictionary form in lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Where the engine parses: the index in the sentence of the token that this one depends on, -1 at the root. */
  readonly head?: number;
  /** The Universal Dependencies relation to it: nsubj, obj, ccomp. */
  readonly relation?: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export const MENTION_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A name in the text. */
export interface NameMention extends Span {
  readonly kind: MentionKind;
  /** The probability of name and kind together; absent if the engine gives none. */
  readonly probability?: number;
}

/** An engine's analysis of a masked text: its sentences and names, in the order of the text. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly NameMention[];
}

/** Splits, tags and perhaps parses English, and finds names. Equal texts get equal analyses. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  analyse(masked: string): Promise<Analysis>;
}
