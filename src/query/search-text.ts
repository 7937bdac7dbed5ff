import { BadUserInput } from './errors.ts';

const MAX_SEARCH_LENGTH = 1000;
const PART = /"([^"]*)"|(\S+)/g;

/** A phrase that no text contains: what is searched for if the input has no searchable word. */
const NO_MATCH = '"\uFFFF"';

/**
 * The terms of a search: `"two words"` for a phrase, `word*` for a prefix, `word~` for a word within one
 * edit, `word` for that word. Any other character separates words.
 * @throws {BadUserInput} if the text is too long
 */
export function searchTerms(text: unknown): string[] {
  const typed = typeof text === 'string' ? text : '';
  if (typed.length > MAX_SEARCH_LENGTH)
    throw new BadUserInput(
      `text may have at most ${MAX_SEARCH_LENGTH} characters; it has ${typed.length}.`,
    );
  return [...typed.matchAll(PART)].flatMap(([, phrase, word = '']) => {
    if (phrase !== undefined) {
      const words = wordsOf(phrase).map(({ folded }) => folded);
      return words.length === 0 ? [] : [`"${words.join(' ')}"`];
    }
    const words = wordsOf(word).map(({ folded }) => folded);
    const suffix = /[\p{L}\p{N}]([*~])$/u.exec(word)?.[1] ?? '';
    return words.map((each, at) => (at === words.length - 1 ? `${each}${suffix}` : each));
  });
}

/**
 * A query for Lucene's classic query parser that requires every term. Terms consist of letters, digits,
 * dots and apostrophes only, so nothing that was typed is parsed as syntax.
 */
export function luceneQuery(text: unknown): string {
  const terms = searchTerms(text).map((term) => `+${term.endsWith('~') ? `${term}1` : term}`);
  return terms.join(' ') || NO_MATCH;
}

/** A range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that match any of the terms, in order, each once. */
export function matchesIn(text: string, terms: readonly string[]): Span[] {
  const words = wordsOf(text);
  const found = words.filter((_, at) => terms.some((term) => covers(term, words, at)));
  return found.map(({ start, end }) => ({ start, end }));
}

/** Whether the word at an index is part of a match of the term. */
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

/** Whether two words differ by at most one insertion, deletion, substitution or transposition. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA === restB ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}

/** A word of a text as the full-text index has it, and its range. */
interface Word extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in lower case and without accents, as Neo4j's standard-folding analyzer makes them. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({
      folded: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

/**
 * NFKD may split one sign into several ("⑽" into "(10)"); those that cannot be part of a word are dropped,
 * as accents are.
 */
function fold(word: string): string {
  const apart = word.normalize('NFKD').replaceAll('’', "'");
  return apart.replace(/[^\p{L}\p{N}.']/gu, '').toLowerCase();
}
