import { Cover, disjoint, type Span } from '../text/index.ts';

/** The types of entities in the annotation format. */
export type EntityKind = 'person' | 'agency' | 'organization' | 'program' | 'place';

/** A passage that names something, and how it was found. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** The name as written, line breaks and runs of blanks made one blank. */
  readonly name: string;
  /** How likely span and kind are right. */
  readonly confidence: number;
  /** Whether the confidence is a share counted on IEER; otherwise it is an estimate. */
  readonly counted: boolean;
  /** The rule that found or changed it; `engine` if the engine's result is unchanged. */
  readonly rule: string;
}

export function mentionAt(
  masked: string,
  { start, end }: Span,
  kind: EntityKind,
  rule: string,
  confidence: number,
  counted = false,
): Mention {
  const name = masked.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, kind, name, confidence, counted, rule };
}

/** Words before a name that do not belong to it. */
export const LEADING =
  /^(?:(?:The|the|of|for|and|to|in|on|In|Under|This|That|A|An|Through|Of|By|With|As|Since|When|If|But|And|Today|Yesterday|Tonight|Meanwhile|Former|Also|For|On|While|After|Before|From|Both|Our|His|Her|Their|New|Some|Most|Any|Whether|Because|Although|Though|Until|What|Where|Why|How|Is|Are|Was|Has|Had|Does|Did|Will|Would|Could|Should)\s+)+/;

/** The mentions, where those that a pattern overlaps are replaced by the pattern. */
export function override(mentions: readonly Mention[], patterns: readonly Mention[]): Mention[] {
  const length = Math.max(0, ...[...mentions, ...patterns].map(({ end }) => end));
  const chosen = disjoint(patterns, length);
  const taken = new Cover(length, chosen);
  return [...mentions.filter((it) => !taken.meets(it)), ...chosen].sort(
    (a, b) => a.start - b.start,
  );
}
