import type { Span } from './span.ts';

/** The paragraphs of a masked text, in which a line is a paragraph; blank lines are not paragraphs. */
export function paragraphsOf(masked: string): Span[] {
  return [...masked.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
