import type { Analysis } from '../analysis/index.ts';
import { overlaps, type Span } from '../text/index.ts';
import { wordCount, type Quotation } from './quotation.ts';
import { isReportingVerb } from './reporting-verb.ts';
import { speakerByParse } from './speaker-by-parse.ts';
import { speakerByWords, type SpokenBy } from './speaker-by-words.ts';
import { isSentenceEnd, subjectBefore, type Subject, type Words } from './words.ts';

/** How a speaker was found. AGREED: words and parse name the same; INHERITED: from a neighbouring quotation. */
export type SpeakerRule = 'AGREED' | 'WORDS' | 'PARSE' | 'INHERITED' | 'NEXT' | 'NEAREST';

/** Words with a speaker. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly speaker: Subject;
  readonly rule: SpeakerRule;
  /** The other subject that was considered, where words and parse disagree. */
  readonly alternative?: Subject;
}

interface Candidate {
  readonly quotation: Quotation;
  readonly byWords: SpokenBy | undefined;
  readonly byParse: Subject | undefined;
  found: { speaker: Subject; rule: SpeakerRule } | undefined;
}

/** A quotation this short is a quote only with a reporting verb beside it; otherwise it is a scare quote. */
const SCARE_WORDS = 3;
/** How near, in tokens, that verb must be. */
const VERB_BEFORE = 6;
/** From this length on, a paragraph that is one quotation continues the speaker of the paragraph before. */
const CONTINUED_WORDS = 5;

/**
 * Gives quotations their speakers: by the words next to them and the parse, then by their paragraph, then
 * by the paragraph before, then the nearest person. Quotations without a speaker, and a few words in marks
 * that nobody is said to have spoken, are left out: they are scare quotes, titles and terms.
 */
export function attribute(
  quotations: readonly Quotation[],
  analysis: Analysis,
  people: readonly Span[],
  masked: string,
  words: Words,
): Attributed[] {
  const candidates = quotations.map((quotation, index): Candidate => {
    const byWords = speakerByWords(
      quotation,
      quotations[index - 1],
      quotations[index + 1],
      masked,
      words,
    );
    const byParse = speakerByParse(quotation, quotations, analysis.sentences, words);
    return { quotation, byWords, byParse, found: choose(byWords, byParse) };
  });
  for (const candidate of candidates)
    candidate.found ??= signed(candidate, people, masked) ?? introduced(candidate, masked, words);
  inheritBackwards(candidates, masked);
  for (const candidate of candidates) candidate.found ??= nearest(candidate, people, masked, words);
  inheritForwards(candidates, masked);
  return candidates.flatMap(({ quotation, byWords, byParse, found }) => {
    if (found === undefined || isScare(quotation, found.rule, masked, words)) return [];
    const other = [byWords?.subject, byParse].find(
      (it) => it !== undefined && !overlaps(it, found.speaker),
    );
    return [{ quotation, ...found, ...(other === undefined ? {} : { alternative: other }) }];
  });
}

function choose(byWords: SpokenBy | undefined, byParse: Subject | undefined): Candidate['found'] {
  if (byParse === undefined)
    return byWords === undefined ? undefined : { speaker: byWords.subject, rule: 'WORDS' };
  if (byWords === undefined) return { speaker: byParse, rule: 'PARSE' };
  if (overlaps(byWords.subject, byParse)) return { speaker: byParse, rule: 'AGREED' };
  // After a quotation the words stand closer together than the parse can be wrong about.
  return byWords.rule === 'Q-V-S' || byWords.rule === 'Q-S-V' || byWords.rule === 'S-V,Q'
    ? { speaker: byWords.subject, rule: 'WORDS' }
    : { speaker: byParse, rule: 'PARSE' };
}

/** “…” — Ada Example: as letters to the editor and captions are signed. */
function signed(
  { quotation }: Candidate,
  people: readonly Span[],
  masked: string,
): Candidate['found'] {
  const [dash] = /^\s*[—―–-]{1,2}\s*/.exec(masked.slice(quotation.end, quotation.end + 8)) ?? [];
  if (dash === undefined) return undefined;
  const speaker = people.find((it) => it.start === quotation.end + dash.length);
  return speaker === undefined ? undefined : { speaker, rule: 'WORDS' };
}

/** A paragraph that ends in a colon introduces the quotation that the next one is. */
function introduced({ quotation }: Candidate, masked: string, words: Words): Candidate['found'] {
  const { start, paragraph } = quotation;
  const before = masked.slice(0, paragraph.start).trimEnd();
  if (masked.slice(paragraph.start, start).trim() !== '' || !before.endsWith(':')) return undefined;
  const colon = words.indexAt(before.length - 1);
  for (let index = colon - 1; index >= 0 && !isSentenceEnd(words, index); index -= 1) {
    const token = words.tokens[index];
    if (token === undefined || !isReportingVerb(token)) continue;
    const speaker = subjectBefore(words, index, Math.max(0, index - 30));
    return speaker === undefined ? undefined : { speaker, rule: 'WORDS' };
  }
  return undefined;
}

const inParagraph = (a: Candidate, b: Candidate) =>
  a.quotation.paragraph.start === b.quotation.paragraph.start;

function inheritForwards(candidates: readonly Candidate[], masked: string): void {
  for (const [index, each] of candidates.entries()) {
    if (each.found !== undefined || wordCount(masked, each.quotation) < CONTINUED_WORDS) continue;
    const next = candidates
      .slice(index + 1)
      .find((it) => inParagraph(it, each) && it.found !== undefined);
    if (next?.found !== undefined) each.found = { speaker: next.found.speaker, rule: 'NEXT' };
  }
}

function inheritBackwards(candidates: readonly Candidate[], masked: string): void {
  for (const [index, each] of candidates.entries()) {
    if (each.found !== undefined) continue;
    const before = candidates
      .slice(0, index)
      .findLast((it) => inParagraph(it, each) && it.found !== undefined);
    if (before?.found !== undefined)
      each.found = { speaker: before.found.speaker, rule: 'INHERITED' };
  }
  for (const [index, each] of candidates.entries()) {
    const before = candidates[index - 1];
    if (each.found !== undefined || before?.found === undefined) continue;
    const { start, paragraph } = each.quotation;
    const whole =
      masked.slice(paragraph.start, start).trim() === '' &&
      wordCount(masked, each.quotation) >= CONTINUED_WORDS;
    const follows = masked.slice(before.quotation.paragraph.end, paragraph.start).trim() === '';
    if (whole && follows) each.found = { speaker: before.found.speaker, rule: 'INHERITED' };
  }
}

/** The person named last before the quotation in its paragraph, or else first after it. */
function nearest(
  { quotation }: Candidate,
  people: readonly Span[],
  masked: string,
  words: Words,
): Candidate['found'] {
  if (wordCount(masked, quotation) < SCARE_WORDS) return undefined;
  const { paragraph } = quotation;
  const outside = people.filter(
    (it) => it.start >= paragraph.start && it.end <= paragraph.end && !words.isQuoted(it),
  );
  const speaker =
    outside.findLast((it) => it.end <= quotation.start) ??
    outside.find((it) => it.start >= quotation.end);
  return speaker === undefined ? undefined : { speaker, rule: 'NEAREST' };
}

function isScare(quotation: Quotation, rule: SpeakerRule, masked: string, words: Words): boolean {
  if (wordCount(masked, quotation) >= SCARE_WORDS) return false;
  if (rule !== 'AGREED' && rule !== 'WORDS' && rule !== 'PARSE') return true;
  // An adjective in marks before its noun, “legal” entry, keeps a distance unless a verb next to it reports it.
  const start = words.indexAt(quotation.start);
  const end = words.indexAt(quotation.end);
  const behind = words.tokens[end];
  const modifies =
    behind !== undefined && behind.pos === 'NOUN' && behind.start - quotation.end <= 1;
  const near = words.tokens.slice(Math.max(0, start - VERB_BEFORE), start);
  return modifies && !near.some((token) => isReportingVerb(token) && !words.isQuoted(token));
}
