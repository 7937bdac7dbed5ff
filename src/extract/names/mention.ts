import type { Span } from '../text/index.ts';

/** What a name can stand for: the types of entities in the annotation format. */
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
  /** The rule that found or changed it; `engine` where the engine's own finding stands. */
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
