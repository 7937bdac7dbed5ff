import type { Analysis, Token } from '../analysis/index.ts';
import { firstEndingAfter, spanAt, type Span } from '../text/index.ts';
import type { Quotation } from './quotation.ts';

/** The tokens of a document in one list, and which of them are inside quotations. */
export interface Words {
  readonly tokens: readonly Token[];
  /** The index of the first token that ends after the offset. */
  readonly indexAt: (offset: number) => number;
  readonly isQuoted: (token: Span) => boolean;
}

export function wordsOf({ sentences }: Analysis, quotations: readonly Quotation[]): Words {
  const tokens = sentences.flatMap((it) => it.tokens);
  return {
    tokens,
    indexAt: (offset) => firstEndingAfter(tokens, offset),
    isQuoted: ({ start }) => spanAt(quotations, start) !== undefined,
  };
}

/** The noun phrase or pronoun that names the speaker. */
export interface Subject extends Span {
  readonly pronoun?: string;
}

const ABBREVIATED = /^(?:[A-Z]|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Jr|Sr|St|Gen|Col|Lt|Sgt|U\.S)$/;
const IN_NAME = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'OTHER']);
const JOINING = /^(?:of|to|for|at|in|and|&|['’]s|-|\.)$/;
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'who']);

/** Whether the full stop at the index ends a sentence, and not an abbreviation. */
export function isSentenceEnd({ tokens }: Words, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^[.!?;]$/.test(token.text)) return false;
  return token.text !== '.' || !ABBREVIATED.test(tokens[index - 1]?.text ?? '');
}

/** The noun phrase that ends at the index, read backwards over adverbs and auxiliaries. */
export function phraseEndingAt(words: Words, index: number): Subject | undefined {
  const { tokens } = words;
  let last = index;
  while (['ADV', 'AUX'].includes(tokens[last]?.pos ?? '')) last -= 1;
  const end = tokens[last];
  if (end === undefined) return undefined;
  if (end.pos === 'PRON')
    return { start: end.start, end: end.end, pronoun: end.text.toLowerCase() };
  let first = last;
  while (first >= 0 && isInPhrase(words, first, last)) first -= 1;
  if (first === last) return undefined;
  let from = first + 1;
  while (from < last && JOINING.test(tokens[from]?.text ?? '')) from += 1;
  return { start: tokens[from]?.start ?? end.start, end: end.end };
}

function isInPhrase(words: Words, index: number, last: number): boolean {
  const token = words.tokens[index];
  if (token === undefined || words.isQuoted(token)) return false;
  if (IN_NAME.has(token.pos) && token.text !== '.') return true;
  if (index === last || !JOINING.test(token.text)) return false;
  return token.text !== '.' || ABBREVIATED.test(words.tokens[index - 1]?.text ?? '');
}

/** The noun phrase that begins at the index, at most up to the limit. */
export function phraseFrom(words: Words, index: number, limit: number): Subject | undefined {
  const { tokens } = words;
  let first = index;
  while (first < limit && tokens[first]?.pos === 'ADV') first += 1;
  const start = first < limit ? tokens[first] : undefined;
  if (start === undefined) return undefined;
  if (start.pos === 'PRON') {
    const pronoun = start.text.toLowerCase();
    return SUBJECT_PRONOUNS.has(pronoun)
      ? { start: start.start, end: start.end, pronoun }
      : undefined;
  }
  let end = first;
  for (; end < limit; end += 1) {
    const token = tokens[end];
    if (token === undefined || words.isQuoted(token)) break;
    const joins = end > first && /^(?:of|the|['’]s|-)$/.test(token.text);
    const point = token.text === '.' && ABBREVIATED.test(tokens[end - 1]?.text ?? '');
    if (!(IN_NAME.has(token.pos) && token.text !== '.') && !joins && !point) break;
  }
  return end === first ? undefined : { start: start.start, end: tokens[end - 1]?.end ?? start.end };
}

/** The subject of the verb at the index, as far back as `floor`; text between commas is skipped. */
export function subjectBefore(words: Words, verb: number, floor: number): Subject | undefined {
  const { tokens } = words;
  let at = verb - 1;
  while (at >= floor && ['ADV', 'AUX'].includes(tokens[at]?.pos ?? '')) at -= 1;
  if (at < floor) return undefined;
  if (tokens[at]?.text === ',') {
    let comma = at - 1;
    while (comma >= floor && tokens[comma]?.text !== ',') comma -= 1;
    const skipped = comma > floor ? phraseEndingAt(words, comma - 1) : undefined;
    return skipped ?? phraseEndingAt(words, at - 1);
  }
  const subject = phraseEndingAt(words, at);
  if (subject?.pronoun !== 'who' && subject?.pronoun !== 'that') return subject;
  let antecedent = at - 1;
  while (antecedent >= floor && tokens[antecedent]?.text === ',') antecedent -= 1;
  return phraseEndingAt(words, antecedent);
}
