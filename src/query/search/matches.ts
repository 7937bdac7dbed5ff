import { wordsOf, type Word } from '../../words/index.ts';
import type { LastWord, Need, Sequence } from './needs.ts';

/** A range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each need is met in a text; of a need that is not met, nothing. */
export function matchesOf(text: string, needs: readonly Need[]): Span[][] {
  const words = wordsOf(text);
  return needs.map(({ options }) => {
    const met = options.map((sequences) => sequences.map((each) => occurrences(each, words)));
    return met.flatMap((found) => (found.every(({ length }) => length > 0) ? found.flat() : []));
  });
}

/** Where a text meets any need, in order: what stands next to one another in one span, none twice. */
export function spansIn(text: string, needs: readonly Need[]): Span[] {
  const found = matchesOf(text, needs).flat();
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else if (span.end > last.end) spans.splice(-1, 1, { start: last.start, end: span.end });
  }
  return spans;
}

function occurrences({ words: sought, last }: Sequence, words: readonly Word[]): Span[] {
  const end = sought.length - 1;
  return words.flatMap(({ start }, at) => {
    const until = words[at + end];
    const met =
      until !== undefined &&
      sought.every((word, index) =>
        meets(words[at + index]?.folded ?? '', word, index === end ? last : 'exact'),
      );
    return met ? [{ start, end: until.end }] : [];
  });
}

function meets(word: string, sought: string, how: LastWord): boolean {
  switch (how) {
    case 'exact':
      return word === sought;
    case 'prefix':
      return word.startsWith(sought);
    case 'fuzzy':
      return isWithinOneEdit(Array.from(word), Array.from(sought));
    default:
      return how satisfies never;
  }
}

/** Whether two words differ by at most one insertion, deletion, substitution or transposition. */
function isWithinOneEdit(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const same = (from: number, to: number) => a.slice(from).join('') === b.slice(to).join('');
  const swapped = a[head] === b[head + 1] && a[head + 1] === b[head] && a[head] !== undefined;
  return (
    same(head, head) ||
    same(head + 1, head + 1) ||
    same(head + 1, head) ||
    same(head, head + 1) ||
    (swapped && same(head + 2, head + 2))
  );
}
