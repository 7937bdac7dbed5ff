import { wordsOf } from '../words/index.ts';

/** The words of a text, folded, as one string with a blank on either side of each. */
export function foldedWords(text: string): string {
  const words = wordsOf(text).map(({ folded }) => folded);
  return ` ${words.join(' ')} `;
}

/** Words that names of one body have or lack. */
const SMALL = new Set(['the', 'and', 'of', 'for']);
const NATION = /^(?:u s|us|united states) (?=.)/;
const KIND_OF = /^(department|bureau|office|ministry) of (?:the )?(.+)$/;

/** By what names are compared: "U.S. Department of State" and "the State Department" are one. */
export function nameKey(name: string): string {
  const bare = foldedWords(name)
    .trim()
    .replace(/^the /, '')
    .replace(NATION, '')
    .replace(KIND_OF, '$2 $1');
  const words = bare.split(' ').filter((word) => !SMALL.has(word));
  return words.join(' ');
}

const BEFORE_NAMES = new Set(
  'mr mrs ms dr sir sen senator rep representative gov governor president congressman congresswoman'.split(
    ' ',
  ),
);
const AFTER_NAMES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a person's name, without titles. */
export function wordsOfPerson(name: string): string[] {
  const words = foldedWords(name).trim().split(' ');
  while (words.length > 1 && BEFORE_NAMES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && AFTER_NAMES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Whether a name is written as an acronym: capitals, without a blank. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name);
}
