import { repeated, type Annotated } from '../annotate/index.ts';
import type { Problem } from '../problem.ts';
import { claimsOf } from './claims.ts';
import type { Contribution, Placed } from './contribution.ts';
import { descriptionsOf } from './descriptions.ts';
import { href } from './href.ts';
import { mentionsOf } from './mentions.ts';
import { Passages } from './passages.ts';
import { quotesOf } from './quotes.ts';
import { renderingsOf, statisticsOf } from './statistics.ts';

/** Gives everything in an annotation its id, unless something stands there twice. */
export function identify({
  annotation,
  text,
}: Annotated): { contribution: Contribution } | { problems: Problem[] } {
  const passages = new Passages(annotation.document.id, text);
  const mentions = mentionsOf(annotation, passages);
  const statistics = statisticsOf(annotation);
  const renderings = renderingsOf(annotation, statistics, passages);
  const keys = annotation.statistics.map(({ key }) => key);
  const statisticOf = new Map(statistics.map(({ row }, at) => [keys[at] ?? '', row.id]));
  const quotes = quotesOf(annotation, statisticOf, passages);
  const claims = claimsOf(annotation, passages);
  const problems = [mentions, statistics, renderings, quotes, claims].flatMap((rows) =>
    repeated(rows.map(({ path, row }) => ({ path, value: row.id }))),
  );
  if (problems.length > 0) return { problems };
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

function inOrder<T extends { id: string }>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ row }) => row).sort(by('id'));
}

function by<K extends string>(key: K): (a: Record<K, string>, b: Record<K, string>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
