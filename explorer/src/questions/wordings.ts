import type { QuoteFactFragment } from '../api/index.ts';

/** The least share of common words that makes two quotes of one speaker the same utterance. */
const SAME = 0.5;

/**
 * Quotes of one speaker that share most of their words, but not their wording, and stand in different
 * documents. Of two wordings the shorter one counts: a quote is often cut from a longer one.
 */
export function wordedDifferently(quotes: readonly QuoteFactFragment[]): QuoteFactFragment[][] {
  const groups: QuoteFactFragment[][] = [];
  for (const quote of quotes) {
    const group = groups.find((others) => others.some((other) => isSame(quote, other)));
    if (group) group.push(quote);
    else groups.push([quote]);
  }
  return groups.filter(
    (group) =>
      new Set(group.map(({ passage }) => passage.document.id)).size > 1 &&
      new Set(group.map(({ text }) => plain(text).join(' '))).size > 1,
  );
}

function isSame(a: QuoteFactFragment, b: QuoteFactFragment): boolean {
  if (!a.speaker || a.speaker.id !== b.speaker?.id) return false;
  const [one, other] = [new Set(plain(a.text)), new Set(plain(b.text))];
  const least = Math.min(one.size, other.size);
  return least > 1 && one.intersection(other).size / least >= SAME;
}

function plain(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
