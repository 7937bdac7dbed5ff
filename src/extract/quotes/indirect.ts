import type { Sentence } from '../analysis/index.ts';
import type { Span } from '../text/index.ts';
import { dependents, subjectOf, subtree } from './parse.ts';
import { isSayingVerb } from './reporting-verb.ts';
import type { Subject, Words } from './words.ts';

/** Reported speech, and its speaker. */
export interface Reported {
  readonly content: Span;
  readonly speaker: Subject;
}

/** With fewer words, a clause is not a statement. */
const LEAST_WORDS = 4;
/** Verbs with other uses report speech only if they govern a clause with "that" or with a subject. */
const CONTENT = /^(?:ccomp|parataxis)/;

/**
 * Indirect quotes by the parse: the clause under a verb of saying, with its subject as speaker. A
 * clause that stands in quotation marks is a direct quote and left out, and so is a sentence without parse.
 */
export function reportedIn(sentences: readonly Sentence[], words: Words): Reported[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, index) => {
      if (token.head === undefined || words.isQuoted(token) || !isSayingVerb(token)) return [];
      const speaker = subjectOf(sentence, index, words.isQuoted);
      if (speaker === undefined) return [];
      const clause = clauseUnder(sentence, index);
      const content = clause === undefined ? undefined : spanOf(sentence, clause, speaker, words);
      return content === undefined ? [] : [{ content, speaker }];
    }),
  );
}

function clauseUnder(sentence: Sentence, verb: number): number[] | undefined {
  const under = dependents(sentence, verb).find((each) =>
    CONTENT.test(sentence.tokens[each]?.relation ?? ''),
  );
  if (under !== undefined) return subtree(sentence, under);
  // "…, Example said": the verb stands under the clause that it reports.
  const token = sentence.tokens[verb];
  const head = token?.head ?? -1;
  if (token === undefined || head < 0 || !/^parataxis/.test(token.relation ?? '')) return undefined;
  const own = new Set(subtree(sentence, verb));
  return subtree(sentence, head).filter((index) => !own.has(index));
}

/** The longest unbroken run of the clause, without "that", commas at its edges, and its attribution. */
function spanOf(
  sentence: Sentence,
  clause: readonly number[],
  speaker: Span,
  words: Words,
): Span | undefined {
  const runs = clause.reduce<number[][]>((all, index) => {
    const run = all.at(-1);
    if (run !== undefined && run.at(-1) === index - 1) run.push(index);
    else all.push([index]);
    return all;
  }, []);
  const longest = runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
  const tokens = longest.flatMap((index) => sentence.tokens[index] ?? []);
  while (/^(?:that|,|:|;)$/i.test(tokens[0]?.text ?? '')) tokens.shift();
  while (tokens.at(-1)?.pos === 'PUNCT') tokens.pop();
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length < LEAST_WORDS) return undefined;
  const span = { start: first.start, end: last.end };
  if (span.start < speaker.end && speaker.start < span.end) return undefined;
  // What begins in quotation marks is a direct quote with its attribution.
  return words.isQuoted(first) ? undefined : span;
}
