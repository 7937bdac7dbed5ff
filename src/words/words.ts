import { fold } from './fold.ts';
import { NUMBER, plainNumber } from './numbers.ts';

/** A word of a text, as it is compared, and where it stands in UTF-16 code units. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that are written without spaces between words, and Korean, whose particles are not set off. */
const UNSPACED = ['Han', 'Hira', 'Kana', 'Bopo', 'Yiii', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const MARKS = '[\\p{M}\u00AD\u034F\u061C\u200C-\u200F\u2060\uFEFF]*';
const SYLLABLE = `[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]*[\u11A8-\u11FF\uD7CB-\uD7FB]*${MARKS}`;
const CHARACTER = `(?=[\\p{L}\\p{Nl}])[${UNSPACED}](?:${MARKS}[\uFF9E\uFF9F])?${MARKS}`;
const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}]|(?=\\p{Nd})[${UNSPACED}])${MARKS}`;

/** A number, a character of a script without spaces, or letters and digits in a row. */
const WORD = new RegExp(`(${NUMBER})|${SYLLABLE}|${CHARACTER}|(?:${SPACED})+`, 'uy');
/** What most words are. The rule above finds them too, in ten times the time. */
const PLAIN = /[A-Za-z]+(?![A-Za-z0-9\u0080-\uFFFF])/y;
/** Where a word may begin. */
const BEGINNING = /[A-Za-z0-9\u0080-\uFFFF]/g;

/**
 * The words of a text in order, in any script and normal form: the one notion of a word, for the index,
 * for what is sought and for what is highlighted. A character of a script that is written without
 * spaces is a word by itself; what was typed in one piece is sought as words next to one another.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = beginningFrom(text, 0); start >= 0;) {
    const word = plainWordAt(text, start) ?? wordAt(text, start);
    if (word !== undefined && word.folded !== '') words.push(word);
    start = beginningFrom(text, word?.end ?? start + (isPair(text, start) ? 2 : 1));
  }
  return words;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function beginningFrom(text: string, from: number): number {
  BEGINNING.lastIndex = from;
  return BEGINNING.exec(text)?.index ?? -1;
}

function plainWordAt(text: string, start: number): Word | undefined {
  PLAIN.lastIndex = start;
  const written = PLAIN.exec(text)?.[0];
  if (written === undefined) return undefined;
  return { folded: fold(written), start, end: start + written.length };
}

function wordAt(text: string, start: number): Word | undefined {
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  if (match === null) return undefined;
  const [written, number] = match;
  const folded = fold(number === undefined ? written : plainNumber(number));
  return { folded, start, end: start + written.length };
}
