import type { Line } from './lines.ts';

const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu;
const HYPHEN_AT_END = /\p{L}[-\u2010\u00AD]$/u;

/** How a line goes on with the next one. */
export type Join =
  | 'blank'
  /** Without a blank: after a dash, or a hyphen that is part of the word. */
  | 'glue'
  /** Without a blank and without the hyphen that only the line's end made. */
  | 'unhyphenate';

/** The whole words of a document; halves at the ends of lines are left out. */
export function vocabularyOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  let continued = false;
  for (const { text } of lines) {
    const found = text.toLowerCase().match(WORD) ?? [];
    const hyphenated = HYPHEN_AT_END.test(text);
    const whole = found.slice(continued ? 1 : 0, hyphenated ? -1 : undefined);
    for (const word of whole) words.add(word);
    continued = hyphenated;
  }
  return words;
}

/** Tells how two lines of one paragraph are joined. */
export function joinOf(line: string, next: string, vocabulary: ReadonlySet<string>): Join {
  // A soft hyphen is not in the text: it is for line ends alone.
  if (line.endsWith('\u00AD')) return 'glue';
  if (line.endsWith('\u2010')) return 'unhyphenate';
  if (/\S[—–]$/u.test(line)) return 'glue';
  if (!/[\p{L}\p{N}]-$/u.test(line)) return 'blank';
  const before = /(\p{L}+)-$/u.exec(line)?.[1]?.toLowerCase();
  const after = /^(\p{Ll}\p{L}*)/u.exec(next)?.[1]?.toLowerCase();
  if (before === undefined || after === undefined) return 'glue';
  if (vocabulary.has(`${before}-${after}`)) return 'glue';
  if (vocabulary.has(before + after)) return 'unhyphenate';
  const whole = (half: string) => half.length > 2 && vocabulary.has(half);
  return whole(before) && whole(after) ? 'glue' : 'unhyphenate';
}
