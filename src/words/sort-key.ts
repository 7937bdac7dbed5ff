import { splitsPair, textKey } from '../model/index.ts';
import { wordsOf } from './words.ts';

/** UTF-16 code units of a text's words that order it; beyond them, the text itself does. */
const WORDS_LENGTH = 200;

/** Before the space between two words, so that "De" comes before "De la". */
const SEPARATOR = '\u0001';

/** The sort key of a missing text: after every other key. */
export const NO_SORT_KEY = '\uFFFF';

/**
 * The key by which a text is ordered: first by its words, whatever their case, accents and punctuation,
 * so that "de la Cruz" and "Étienne" are where a reader looks for them, then by the text itself. The
 * order is the same in every language. Texts are equal if and only if their keys are.
 *
 * Keys are in the same order by UTF-16 code units, as JavaScript compares, and by code points, as Neo4j
 * does in some places: see `textKey`. The characters that a later Unicode version adds may be folded in
 * another way by it; `check` then names the keys that differ.
 */
export function sortKey(text: string): string {
  const words = wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
  const end = splitsPair(words, WORDS_LENGTH) ? WORDS_LENGTH - 1 : WORDS_LENGTH;
  return textKey(`${words.slice(0, end)}${SEPARATOR}${text}`);
}
