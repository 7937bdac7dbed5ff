import type { Annotation } from '../annotation/index.ts';
import { claimsOf } from './claims.ts';
import type { Contribution, PlacedRow } from './contribution.ts';
import { descriptionsOf } from './descriptions.ts';
import { href } from './href.ts';
import { mentionsOf } from './mentions.ts';
import { Passages } from './passages.ts';
import { quotesOf } from './quotes.ts';
import { findRepeated, type Repeated } from './repeated.ts';
import { renderingsOf, statisticsOf } from './statistics.ts';

/**
 * Makes the rows of an annotation, each with its id; or tells what is there twice.
 * @param text the canonical text.
 */
export function identify(
  annotation: Annotation,
  text: string,
): { contribution: Contribution } | { repeated: Repeated[] } {
  const passages = new Passages(annotation.document.id, text);
  const mentions = mentionsOf(annotation, passages);
  const statistics = statisticsOf(annotation);
  const renderings = renderingsOf(annotation, statistics, passages);
  const keys = annotation.statistics.map(({ key }) => key);
  const statisticOf = new Map(statistics.map(({ row }, at) => [keys[at] ?? '', row.id]));
  const quotes = quotesOf(annotation, statisticOf, passages);
  const claims = claimsOf(annotation, passages);
  const repeated = [mentions, statistics, renderings, quotes, claims].flatMap((rows) =>
    findRepeated(rows.map(({ path, row }) => ({ path, value: row.id }))),
  );
  if (repeated.length > 0) return { repeated };
  const { id, title, date = null, url, language, file, sha256 } = annotation.document;
  return {
    contribution: {
      document: { id, title, date, url: href(url), language, file, sha256, text },
      descriptions: descriptionsOf(annotation).sort(by('referent')),
      passages: passages.rows().sort(by('id')),
      mentions: inOrder(mentions),
      statistics: inOrder(statistics),
      renderings: inOrder(renderings),
      quotes: inOrder(quotes),
      claims: inOrder(claims),
    },
  };
}

function inOrder<T extends { id: string }>(placed: readonly PlacedRow<T>[]): T[] {
  return placed.map(({ row }) => row).sort(by('id'));
}

function by<K extends string>(key: K): (a: Record<K, string>, b: Record<K, string>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
