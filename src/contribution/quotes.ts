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
    const { id: passage, start, end } = passages.at(selector);
    const row = {
      id: `quote:${hashKey('quote', document.id, kind, start, end, speaker)}`,
      passage,
      kind,
      text: passages.wordsOf(selector),
      speaker,
      about: [...about].sort(),
      cites: cites.flatMap((key) => statisticOf.get(key) ?? []).sort(),
    };
    return { path: `$.quotes[${at}]`, row };
  });
}
