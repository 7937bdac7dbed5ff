import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import type { PlacedRow, QuoteRow } from './contribution.ts';
import type { Passages } from './passages.ts';

/**
 * The quotes of a document.
 * @param statisticOf the id of the statistic with a local key.
 */
export function quotesOf(
  { document, quotes }: Annotation,
  statisticOf: ReadonlyMap<string, string>,
  passages: Passages,
): PlacedRow<QuoteRow>[] {
  return quotes.map(({ kind, speaker = null, passage: selector, about, cites }, at) => {
    const { id: passage, start, end, exact } = passages.at(selector);
    const row = {
      id: `quote:${hashKey('quote', document.id, kind, start, end, speaker)}`,
      passage,
      kind,
      text: plainWords(exact),
      speaker,
      about: [...about].sort(),
      cites: cites.flatMap((key) => statisticOf.get(key) ?? []).sort(),
    };
    return { path: `$.quotes[${at}]`, row };
  });
}

/**
 * Markdown that formats or links words. What may stand between two marks is bounded: otherwise a text of
 * opening marks alone would take time quadratic in its length.
 */
const MARKS: readonly [RegExp, string][] = [
  [/!?\[([^\][]{0,1000})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,1000}")?\)/g, '$1'],
  [/!?\[([^\][]{0,1000})\]\[[^\][]{0,1000}\]/g, '$1'],
  [/^[ \t]*>[ \t]?/gm, ''],
  [/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/gs, '$2'],
  [/\*(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\*/gs, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])(.{1,1000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gsu, '$1'],
];

/** The words of a passage: links and emphasis without their marks, white space collapsed. */
export function plainWords(passage: string): string {
  const bare = MARKS.reduce((text, [mark, words]) => text.replace(mark, words), passage);
  return collapse(bare) || collapse(passage) || passage;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
