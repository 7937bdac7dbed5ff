import { wordsOf } from './words.ts';

/** No word: it keeps a phrase from running from one value into the next. */
const GAP = '¶';

/**
 * What the index holds of values that are found together, a name and its aliases, say: their words
 * between spaces, and a gap between values.
 */
export function indexedWords(values: readonly string[]): string {
  const parts = values.map((value) =>
    wordsOf(value)
      .map(({ folded }) => folded)
      .join(' '),
  );
  return ` ${parts.filter((part) => part !== '').join(` ${GAP} `)} `;
}

/** Raise it with any change of what a word is or how it is folded: graphs are then indexed again. */
const CUT_AND_FOLDED = 1;

/**
 * By what rules words are made: ours, and those of the Unicode version that this Node has. Words of
 * another version may not be found where it knows characters that this one does not.
 */
export const WORDS_VERSION = `${CUT_AND_FOLDED}/Unicode ${process.versions['unicode'] ?? 'unknown'}`;
