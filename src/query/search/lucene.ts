import type { Need, Sequence } from './needs.ts';

/** What is searched for if nothing typed is a word: no text has it. */
const NOTHING = '¶¶';

/** Up to here a pattern has all words within one edit; Lucene's own `~` takes the 50 nearest. */
const LONGEST_PATTERN = 20;

/**
 * A query in the syntax of Lucene's classic parser that finds what has all that is needed. Words hold
 * letters, digits and marks alone, and points within numbers: nothing typed is taken for syntax.
 */
export function luceneQuery(needs: readonly Need[]): string {
  return needs.map(({ options }) => `+(${options.map(optionText).join(' ')})`).join(' ') || NOTHING;
}

function optionText(sequences: readonly Sequence[]): string {
  if (sequences.length > 1) return `(${sequences.map((each) => `+${text(each)}`).join(' ')})`;
  return sequences.map(text).join('');
}

function text({ words, last }: Sequence): string {
  const word = words.at(-1) ?? '';
  switch (last) {
    case 'exact':
      return words.length === 1 ? word : `"${words.join(' ')}"`;
    case 'prefix':
      return words.length === 1 ? `${word}*` : `(+"${words.slice(0, -1).join(' ')}" +${word}*)`;
    case 'fuzzy':
      return Array.from(word).length > LONGEST_PATTERN ? `${word}~1` : `/${withinOneEdit(word)}/`;
    default:
      return last satisfies never;
  }
}

/**
 * A regular expression, for Lucene as for Java, of the words that one insertion, deletion, substitution
 * or transposition of characters makes of this one, and of the word itself.
 */
export function withinOneEdit(word: string): string {
  const letters = Array.from(word).map((letter) => (letter === '.' ? '\\.' : letter));
  const edited = letters.flatMap((letter, at) => {
    const before = letters.slice(0, at).join('');
    const after = letters.slice(at + 1).join('');
    const next = letters[at + 1];
    const swapped = next === undefined ? [] : [`${next}${letter}${letters.slice(at + 2).join('')}`];
    return [`.?${after}`, `.${letter}${after}`, ...swapped].map((rest) => before + rest);
  });
  return [...edited, `${letters.join('')}.`].join('|');
}
