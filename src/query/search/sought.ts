import { BadUserInput } from '../bad-user-input.ts';
import { wordsOf } from './words.ts';

const LONGEST = 1000;
const PART = /"([^"]*)"|(\S+)/g;

/**
 * What a search is for: `"of words"` for a phrase, `word*` for a beginning, `word~` for a word but for
 * one letter, `word` for that word. Whatever else is typed is taken for what stands between words.
 * @throws {BadUserInput} where there is too much of it.
 */
export function soughtTerms(text: unknown): string[] {
  const typed = typeof text === 'string' ? text : '';
  if (typed.length > LONGEST)
    throw new BadUserInput(`text must have at most ${LONGEST} characters; it has ${typed.length}.`);
  return [...typed.matchAll(PART)].flatMap(([, phrase, word = '']) => {
    if (phrase !== undefined) {
      const words = wordsOf(phrase).map(({ folded }) => folded);
      return words.length === 0 ? [] : [`"${words.join(' ')}"`];
    }
    const words = wordsOf(word).map(({ folded }) => folded);
    const mark = /[\p{L}\p{N}]([*~])$/u.exec(word)?.[1] ?? '';
    return words.map((each, at) => (at === words.length - 1 ? `${each}${mark}` : each));
  });
}
