import { withinOneEdit } from './within-one-edit.ts';
import { wordsOf, type Word } from './words.ts';

/** A piece of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what is sought, each place once, in order. */
export function matchesIn(text: string, sought: readonly string[]): Span[] {
  const words = wordsOf(text);
  const found = words.filter((_, at) => sought.some((term) => covers(term, words, at)));
  return found.map(({ start, end }) => ({ start, end }));
}

/** Whether the word at a place is part of what a term finds. */
function covers(term: string, words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (term.startsWith('"')) return inPhrase(term.slice(1, -1).split(' '), words, at);
  if (term.endsWith('*')) return word.startsWith(term.slice(0, -1));
  if (term.endsWith('~')) return withinOneEdit(word, term.slice(0, -1));
  return word === term;
}

function inPhrase(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  return phrase.some((_, offset) =>
    phrase.every((each, index) => words[at - offset + index]?.folded === each),
  );
}
