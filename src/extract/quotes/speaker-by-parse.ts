import type { Sentence } from '../analysis/index.ts';
import { overlaps } from '../text/index.ts';
import { phraseOf, subjectOf } from './parse.ts';
import type { Quotation } from './quotation.ts';
import { isReportingVerb } from './reporting-verb.ts';
import type { Subject, Words } from './words.ts';

/** Another quotation between the verb and this one makes the verb less likely its own. */
const BLOCKED = 8;
const TRIED = 3;

/**
 * The subject of the reporting verb nearest to a quotation in the sentences that it touches, by the parse.
 * undefined where nothing reports it, or the engine parses nothing.
 */
export function speakerByParse(
  quotation: Quotation,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: Words,
): Subject | undefined {
  const touched = sentences.filter((it) => overlaps(it, quotation));
  const isQuoted = words.isQuoted;
  const candidates = touched.flatMap((sentence) =>
    sentence.tokens.flatMap((token, index) => {
      const outside =
        token.start >= quotation.paragraph.start &&
        token.end <= quotation.paragraph.end &&
        !isQuoted(token);
      if (!outside || !isReportingVerb(token)) return [];
      return [{ sentence, index, distance: distanceTo(token, quotation, quotations, words) }];
    }),
  );
  candidates.sort((a, b) => a.distance - b.distance);
  for (const { sentence, index } of candidates.slice(0, TRIED)) {
    const subject = subjectOf(sentence, index, isQuoted);
    if (subject !== undefined) return subject;
  }
  return accordingTo(touched, isQuoted);
}

function distanceTo(
  token: { start: number; end: number },
  quotation: Quotation,
  quotations: readonly Quotation[],
  words: Words,
): number {
  const behind = token.start >= quotation.end;
  const [from, to] = behind ? [quotation.end, token.start] : [token.end, quotation.start];
  const blocked = quotations.some((it) => it !== quotation && it.start >= from && it.end <= to);
  return words.indexAt(to) - words.indexAt(from) + (blocked ? BLOCKED : 0);
}

function accordingTo(
  sentences: readonly Sentence[],
  isQuoted: Words['isQuoted'],
): Subject | undefined {
  for (const sentence of sentences) {
    const at = sentence.tokens.findIndex(
      (token, index) =>
        token.lemma === 'according' &&
        sentence.tokens[index + 1]?.lemma === 'to' &&
        !isQuoted(token),
    );
    if (at < 0 || sentence.tokens[0]?.head === undefined) continue;
    // From the first word after it to the head of its phrase.
    let head = at + 2;
    for (let climbs = 0; climbs < 6; climbs += 1) {
      const up = sentence.tokens[head]?.head ?? -1;
      if (up <= at + 1 || up > at + 12) break;
      head = up;
    }
    return phraseOf(sentence, head, isQuoted);
  }
  return undefined;
}
