import { isReportingVerb } from './reporting-verb.ts';
import type { Quotation } from './quotation.ts';
import { isSentenceEnd, phraseFrom, subjectBefore, type Subject, type Words } from './words.ts';

/** The order of quotation, subject and verb: Q-S-V is “…,” Example said; in S-V,Q only a comma comes between. */
export type WordRule = 'Q-V-S' | 'Q-S-V' | 'S-V-Q' | 'S-V,Q' | 'according-to';

export interface SpokenBy {
  readonly subject: Subject;
  readonly rule: WordRule;
}

/** How far after a quotation its verb may stand, in tokens. */
const REACH = 14;

/**
 * The speaker that the words next to a quotation name: the subject of the reporting verb after it, or
 * else of the one before it in its sentence. No parse is needed.
 */
export function speakerByWords(
  quotation: Quotation,
  before: Quotation | undefined,
  after: Quotation | undefined,
  masked: string,
  words: Words,
): SpokenBy | undefined {
  return speakerAfter(quotation, after, masked, words) ?? speakerBefore(quotation, before, words);
}

function speakerAfter(
  { end, words: inner, paragraph }: Quotation,
  after: Quotation | undefined,
  masked: string,
  words: Words,
): SpokenBy | undefined {
  // After a full stop another sentence begins.
  if (masked[inner.end - 1] === '.') return undefined;
  const first = words.indexAt(end);
  const stop = after?.paragraph.start === paragraph.start ? after.start : paragraph.end;
  const cap = Math.min(words.indexAt(stop), first + 2 * REACH);
  let limit = first;
  while (limit < cap && !(words.tokens[limit]?.text === '.' && isSentenceEnd(words, limit)))
    limit += 1;
  for (let index = first; index < Math.min(limit, first + REACH); index += 1) {
    const token = words.tokens[index];
    if (token === undefined) return undefined;
    if (token.lemma === 'according')
      return spoken(phraseFrom(words, index + 2, limit), 'according-to');
    if (!isReportingVerb(token)) continue;
    const adjacent = words.tokens.slice(first, index).every((it) => it.text === ',');
    return adjacent
      ? spoken(phraseFrom(words, index + 1, limit), 'Q-V-S')
      : spoken(subjectBefore(words, index, first), 'Q-S-V');
  }
  return undefined;
}

function speakerBefore(
  { start, paragraph }: Quotation,
  before: Quotation | undefined,
  words: Words,
): SpokenBy | undefined {
  const end = words.indexAt(start);
  const from = before?.paragraph.start === paragraph.start ? before.end : paragraph.start;
  const floor = words.indexAt(from);
  let low = end;
  while (low > floor && !isSentenceEnd(words, low - 1)) low -= 1;
  for (let index = end - 1; index >= low; index -= 1) {
    const token = words.tokens[index];
    if (token?.lemma === 'according')
      return spoken(phraseFrom(words, index + 2, end), 'according-to');
    // The subject of a participle stands before another verb, which only a parse finds.
    if (token !== undefined && isReportingVerb(token) && !/ing$/.test(token.text))
      return spoken(subjectBefore(words, index, low), index >= end - 2 ? 'S-V,Q' : 'S-V-Q');
  }
  return undefined;
}

function spoken(subject: Subject | undefined, rule: WordRule): SpokenBy | undefined {
  return subject === undefined ? undefined : { subject, rule };
}
