import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import type { PlacedRow, QuoteRow } from './contribution.ts';
import type { Passages } from './passages.ts';
import { plainWords } from './plain-words.ts';

/**
 * The words that the document attributes.
 * @param statisticOf the id of the statistic of a local key.
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
