import type { Modality } from '../../model/index.ts';
import type { Sentence } from '../analysis/index.ts';
import type { Mention } from '../names/index.ts';
import { firstEndingAfter, spanAt, type Span } from '../text/index.ts';

/** A text that the document refers to, or the document itself. */
export interface DocumentMention extends Span {
  readonly kind: 'document';
  /** As the text calls it; `THIS` for the document itself. */
  readonly name: string;
}

export const THIS = 'this document';

export type Referent = Mention | DocumentMention;

/** A statement of the text about two referents, or about one and a value. */
export interface Relation extends Span {
  readonly rule: string;
  /** How likely the relation is to be right: an estimate by the author of the rule. */
  readonly confidence: number;
  readonly subject: Referent;
  readonly predicate: string;
  readonly object?: Referent;
  /** Used as the object if the text does not name it. */
  readonly value?: string;
  readonly title?: string;
  readonly status?: 'PRESENT' | 'FORMER' | 'UNSTATED';
  /** Set if the rule decides it. */
  readonly modality?: Modality;
}

/** What the rules read. */
export interface Context {
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** The sentence around an offset; the whole text where the engine has none there. */
export function sentenceAround({ sentences, masked }: Context, offset: number): Span {
  return spanAt(sentences, offset) ?? { start: 0, end: masked.length };
}

/** The mention before the one at an offset, if there is one. Mentions are disjoint and in the order of the text. */
export function mentionBefore({ mentions }: Context, offset: number): Mention | undefined {
  const at = firstEndingAfter(mentions, offset);
  return mentions[at - 1];
}

/** The first person that is named at an offset or later. */
export function personFrom({ mentions }: Context, offset: number): Mention | undefined {
  for (let at = firstEndingAfter(mentions, offset); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention?.kind === 'person' && mention.start >= offset) return mention;
  }
  return undefined;
}

export const isBody = (mention: Referent): boolean =>
  mention.kind === 'agency' || mention.kind === 'organization';
