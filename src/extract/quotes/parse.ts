import type { Sentence, Token } from '../analysis/index.ts';
import type { Span } from '../text/index.ts';
import type { Subject } from './words.ts';

/** Relations whose subtree does not belong to a noun phrase. */
const APART = /^(?:acl|parataxis|punct|advcl|ccomp|appos|dep|conj|cc|discourse)/;

/** The dependents of the token at the index, by their indexes. */
export function dependents({ tokens }: Sentence, head: number): number[] {
  return tokens.flatMap((token, index) => (token.head === head ? [index] : []));
}

/** The indexes under a token, itself included, without the parts that `leaveOut` matches. */
export function subtree(sentence: Sentence, root: number, leaveOut?: RegExp): number[] {
  const seen = new Set([root]);
  const queue = [root];
  for (let head = queue.shift(); head !== undefined; head = queue.shift())
    for (const each of dependents(sentence, head)) {
      if (seen.has(each) || leaveOut?.test(sentence.tokens[each]?.relation ?? '') === true)
        continue;
      seen.add(each);
      queue.push(each);
    }
  return [...seen].sort((a, b) => a - b);
}

/** The subject of the verb at the index, or else of the verb that governs it or is joined to it. */
export function subjectOf(
  sentence: Sentence,
  verb: number,
  isQuoted: (token: Span) => boolean,
  climbs = 0,
): Subject | undefined {
  const token = sentence.tokens[verb];
  if (token === undefined || climbs > 3) return undefined;
  const head = token.head ?? -1;
  for (const each of dependents(sentence, verb)) {
    const subject = sentence.tokens[each];
    if (subject === undefined || !/^nsubj/.test(subject.relation ?? '') || isQuoted(subject))
      continue;
    const relative =
      /^(?:who|which|that)$/i.test(subject.text) && /^acl/.test(token.relation ?? '');
    return phraseOf(sentence, relative ? head : each, isQuoted);
  }
  if (/^(?:conj|xcomp|advcl)/.test(token.relation ?? '') && sentence.tokens[head]?.pos === 'VERB')
    return subjectOf(sentence, head, isQuoted, climbs + 1);
  return /^acl/.test(token.relation ?? '') ? phraseOf(sentence, head, isQuoted) : undefined;
}

/** The noun phrase around its head, without clauses and appositions. */
export function phraseOf(
  sentence: Sentence,
  head: number,
  isQuoted: (token: Span) => boolean,
): Subject | undefined {
  const tokens = subtree(sentence, head, APART).flatMap((index) => {
    const token = sentence.tokens[index];
    return token === undefined || isQuoted(token) ? [] : [token];
  });
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const main: Token | undefined = sentence.tokens[head];
  return {
    start: first.start,
    end: last.end,
    ...(main?.pos === 'PRON' ? { pronoun: main.text.toLowerCase() } : {}),
  };
}
