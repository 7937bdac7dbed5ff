import type { Annotation } from '../annotation/index.ts';
import { quoteIds } from '../model/index.ts';
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
  const placed = quotes.map(({ kind, speaker = null, passage: selector, about, cites }) => {
    const { id: passage, start, end, exact } = passages.at(selector);
    const row = {
      passage,
      kind,
      text: passages.wordsOf(selector),
      speaker,
      about: [...about].sort(),
      cites: cites.flatMap((key) => statisticOf.get(key) ?? []).sort(),
    };
    return { row, identity: { kind, speaker, exact, start, end } };
  });
  const ids = quoteIds(
    document.id,
    placed.map(({ identity }) => identity),
  );
  return placed.map(({ row }, at) => ({
    path: `$.quotes[${at}]`,
    row: { id: ids[at] ?? '', ...row },
  }));
}
