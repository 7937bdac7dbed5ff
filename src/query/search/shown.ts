import { matchesOf, spansIn, type Span } from './matches.ts';
import type { Need } from './needs.ts';

/** The text that a hit is shown with. */
export interface Shown {
  readonly text: string;
  /** Where it begins in the text that it was taken from, in UTF-16 code units. */
  readonly start: number;
  readonly highlights: readonly Span[];
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Of several names of one thing, the one that meets most needs; of equals the first. */
export function shownName(names: readonly string[], needs: readonly Need[]): Shown {
  const text = best(names, (name) => needsMet(name, needs)) ?? '';
  return { text, start: 0, highlights: spansIn(text, needs) };
}

/** Whether one name alone meets every need. */
export function nameMeetsAll(name: string, needs: readonly Need[]): boolean {
  return needsMet(name, needs) === needs.length;
}

/**
 * The sentence of a text that meets most needs, the first of equals, without spaces around it; with the
 * next ones where a match runs on into them.
 */
export function shownSentence(text: string, needs: readonly Need[]): Shown {
  const matches = matchesOf(text, needs);
  const sentences = [...SENTENCES.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
  const meets = ({ start, end }: Span) =>
    matches.filter((spans) => spans.some((span) => span.start >= start && span.start < end)).length;
  const sentence = best(sentences, meets) ?? { start: 0, end: text.length };
  const within = matches
    .flat()
    .filter(({ start }) => start >= sentence.start && start < sentence.end);
  const reach = Math.max(sentence.end, ...within.map(({ end }) => end));
  const end = sentences.find((each) => each.end >= reach)?.end ?? text.length;
  const shown = text.slice(sentence.start, end);
  const start = sentence.start + (shown.length - shown.trimStart().length);
  return { text: shown.trim(), start, highlights: spansIn(shown.trim(), needs) };
}

function needsMet(text: string, needs: readonly Need[]): number {
  return matchesOf(text, needs).filter(({ length }) => length > 0).length;
}

/** The first of those that have the most. */
function best<T>(all: readonly T[], measure: (each: T) => number): T | undefined {
  let found: T | undefined;
  let most = -1;
  for (const each of all) {
    const measured = measure(each);
    if (measured > most) [found, most] = [each, measured];
  }
  return found;
}
