import { formsOfNumber, wordsOf } from '../../words/index.ts';
import { BadUserInput } from '../errors.ts';

/** How what was typed is to be found. */
export type Match = 'WORDS' | 'PREFIX' | 'PHRASE';

/** How the last word of a sequence is compared: as it is, by its beginning, or but for one letter. */
export type LastWord = 'exact' | 'prefix' | 'fuzzy';

/** Words that stand next to one another. */
export interface Sequence {
  readonly words: readonly string[];
  readonly last: LastWord;
}

/** One thing that must be found: at least one of its options, every sequence of it somewhere. */
export interface Need {
  readonly options: readonly (readonly Sequence[])[];
}

const MAX_LENGTH = 1000;
/** Each is compared with every word of the index. */
export const MAX_FUZZY = 10;
/** Of a phrase with more forms than these, only the one that was typed is sought: that of five numbers has more. */
const MAX_FORMS = 81;
/** Lucene refuses a query of more than 1,024 words: then a phrase of several numbers is sought as it was typed. */
const MAX_WORDS = 900;
/** One number alone has no more. */
const FORMS_OF_NUMBER = 4;

const PART = /"([^"]*)"|(\S+)/g;
const MARK = /[\p{L}\p{N}\p{M}]([*~])$/u;
/** One letter may be another word of two. */
const SHORTEST_FUZZY = 3;

/**
 * What must be found, as docs/search.md says: `"of words"` is a phrase, `wor*` a beginning, `wrod~` a
 * word but for one letter. What was typed without a space stands next to one another. A number is found
 * in every way that people write it.
 * @throws {BadUserInput} if the text is too long, or too many of its words end in `~`
 */
export function needsOf(text: string, match: Match): Need[] {
  if (text.length > MAX_LENGTH)
    throw new BadUserInput(
      `text may have at most ${MAX_LENGTH} characters; it has ${text.length}.`,
    );
  const needs = match === 'PHRASE' ? phrase(text) : needsOfParts(text, match);
  const fuzzy = needs.filter(({ options }) => options.flat().some(({ last }) => last === 'fuzzy'));
  if (fuzzy.length > MAX_FUZZY)
    throw new BadUserInput(
      `At most ${MAX_FUZZY} words of text may end in ~; ${fuzzy.length} do. Leave ~ out of the others.`,
    );
  const all = distinct(needs);
  return wordCount(all) > MAX_WORDS ? all.map(withFewForms) : all;
}

function wordCount(needs: readonly Need[]): number {
  return needs.flatMap(({ options }) => options.flat(2)).flatMap(({ words }) => words).length;
}

function withFewForms({ options }: Need): Need {
  return { options: options.length > FORMS_OF_NUMBER ? options.slice(0, 1) : options };
}

function needsOfParts(text: string, match: Match): Need[] {
  const parts = [...text.matchAll(PART)];
  const needs: Need[] = [];
  for (let at = 0; at < parts.length;) {
    const grouped = groupsOfDigits(parts.slice(at).map(([typed]) => typed));
    const [, quoted, typed = ''] = parts[at] ?? [];
    if (grouped.length > 1) needs.push(spacedNumber(grouped, match));
    else if (quoted !== undefined) needs.push(...phrase(quoted));
    else needs.push(...typedWord(typed, match));
    at += Math.max(1, grouped.length);
  }
  return needs;
}

/** `57 000`: the parts from the first on that may be groups of the digits of one number. */
function groupsOfDigits(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  if (!/^\d{1,3}$/.test(first)) return [];
  const end = others.findIndex((part) => !/^\d{3}$/.test(part));
  return [first, ...(end < 0 ? others : others.slice(0, end))];
}

/** One number, or several that stand anywhere. */
function spacedNumber(groups: readonly string[], match: Match): Need {
  const last = match === 'PREFIX' ? 'prefix' : 'exact';
  const apart = groups.map((word) => ({ words: [word], last }) as const);
  const whole = formsOfNumber(groups.join('')).map((words) => [{ words, last } as const]);
  return { options: [...whole, apart] };
}

function phrase(text: string): Need[] {
  const words = wordsOf(text).map(({ folded }) => folded);
  if (words.length === 0) return [];
  return [{ options: formsOf(words).map((form) => [exact(form)]) }];
}

/** What was typed without a space in it. */
function typedWord(typed: string, match: Match): Need[] {
  const mark = MARK.exec(typed)?.[1] ?? (match === 'PREFIX' ? '*' : '');
  const words = wordsOf(typed).map(({ folded }) => folded);
  const last = words.at(-1);
  if (last === undefined) return [];
  if (mark === '*') return [{ options: beginnings(typed, words).map((each) => [each]) }];
  if (mark === '~' && Array.from(last).length >= SHORTEST_FUZZY) {
    const before = words.slice(0, -1);
    const fuzzy = { options: [[{ words: [last], last: 'fuzzy' as const }]] };
    return [...(before.length === 0 ? [] : [{ options: [[exact(before)]] }]), fuzzy];
  }
  return phrase(typed);
}

/** A number under way is found without its signs too: `57,0` begins `57,000`. */
function beginnings(typed: string, words: readonly string[]): Sequence[] {
  const begun = { words, last: 'prefix' as const };
  if (!/^[\d.,'’]+\*?$/.test(typed)) return [begun];
  const digits = { words: [typed.replace(/\D/g, '')], last: 'prefix' as const };
  return words.length > 1 ? [digits] : [begun, digits];
}

/** The same words with each number in every form that it may have. */
function formsOf(words: readonly string[]): (readonly string[])[] {
  let forms: (readonly string[])[] = [[]];
  for (let at = 0; at < words.length;) {
    const groups = groupsOfDigits(words.slice(at));
    const written = groups.length > 1 ? groups : words.slice(at, at + 1);
    const choices = distinctForms([written, ...formsOfNumber(written.join(''))]);
    forms = forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
    if (forms.length > MAX_FORMS) return [words];
    at += written.length;
  }
  return distinctForms(forms);
}

function distinctForms(forms: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()];
}

function exact(words: readonly string[]): Sequence {
  return { words, last: 'exact' };
}

function distinct(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}
