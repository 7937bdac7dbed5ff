import type { Sentence } from '../analysis/index.ts';
import type { Cluster, Mention } from '../names/index.ts';
import { between, firstEndingAfter, type Span } from '../text/index.ts';
import type { ProposalDraft } from '../../proposal/index.ts';

/** Raise it when a change to the rules changes what they propose. */
export const RULES_VERSION = '3';

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
  readonly clusterAt: ReturnType<typeof clustersByMention>;
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

/** The entity that a mention is of. */
export function clusterOf({ clusterAt }: Source, { start, end }: Span): Cluster | undefined {
  return clusterAt.get(`${start} ${end}`);
}

/** The ids of all entities named within a span, each once, as they come first in the document. */
export function idsWithin(source: Source, span: Span): string[] {
  const named = new Set(
    between(source.mentions, span).flatMap((it) => clusterOf(source, it) ?? []),
  );
  return [...named].sort((a, b) => firstIn(a) - firstIn(b)).map(({ id }) => id);
}

function firstIn({ mentions }: Cluster): number {
  return mentions[0]?.start ?? 0;
}

/** Entities by the start and end of their mentions. */
export function clustersByMention(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.mentions.map(({ start, end }) => [`${start} ${end}`, cluster]),
    ),
  );
}
