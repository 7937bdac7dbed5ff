import type { Sentence } from '../analysis/index.ts';
import type { Cluster, Mention } from '../names/index.ts';
import { firstEndingAfter, type Span } from '../text/index.ts';
import type { ProposalDraft } from '../../proposal/index.ts';

/** Raise it when a change to the rules changes what they propose. */
export const RULES_VERSION = '1';

/** A document as the proposers read it: its text, its analysis, and its entities. */
export interface Source {
  /** `document:…` */
  readonly documentId: string;
  readonly text: string;
  /** As long as the text, without markup. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  /** Name and version of the engine. */
  readonly engine: string;
}

export function passageOf(
  { text }: Source,
  { start, end }: Span,
): { start: number; end: number; exact: string } {
  return { start, end, exact: text.slice(start, end) };
}

export function proposerOf({ engine }: Source, rule: string): ProposalDraft['proposer'] {
  return { rule, version: RULES_VERSION, engine };
}

/** The sentence that a span begins in, or else the span itself. */
export function sentenceOf({ sentences }: Source, { start, end }: Span): Span {
  return sentences[firstEndingAfter(sentences, start)] ?? { start, end };
}

/** The id of the entity that a mention is of. */
export function idOfMention({ clusters }: Source, mention: Span): string | undefined {
  return clusters.find((cluster) =>
    cluster.mentions.some((it) => it.start === mention.start && it.end === mention.end),
  )?.id;
}

/** The ids of all entities named within a span, each once. */
export function idsWithin({ clusters }: Source, { start, end }: Span): string[] {
  return clusters
    .filter((cluster) => cluster.mentions.some((it) => it.start >= start && it.end <= end))
    .map((it) => it.id);
}
