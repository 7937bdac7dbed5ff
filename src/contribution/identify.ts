import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import { claimsOf } from './claims.ts';
import type { Contribution, DescriptionRow, MentionRow, PlacedRow } from './contribution.ts';
import { Passages } from './passages.ts';
import { quotesOf } from './quotes.ts';
import { derivationsOf, renderingsOf, statisticsOf } from './statistics.ts';

/** A value of an annotation and its JSON path. */
export interface Placed {
  path: string;
  value: string;
}

/** A value that an earlier place has already. */
export interface Repeated extends Placed {
  /** The JSON path of the first place. */
  earlier: string;
}

/** Finds each value of a list that an earlier item has. */
export function findRepeated(list: readonly Placed[]): Repeated[] {
  const first = new Map<string, string>();
  return list.flatMap(({ path, value }) => {
    const earlier = first.get(value);
    if (earlier !== undefined) return [{ path, value, earlier }];
    first.set(value, path);
    return [];
  });
}

/**
 * Makes the rows of an annotation, each with its id; or returns the rows that are there twice.
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
      derivations: derivationsOf(annotation, statisticOf).sort(by('statistic')),
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

const NOTHING = {
  name: null,
  aliases: null,
  description: null,
  kind: null,
  title: null,
  date: null,
  url: null,
  language: null,
};

/** The descriptions of entities and of other documents. */
function descriptionsOf({ entities, references }: Annotation): DescriptionRow[] {
  return [
    ...entities.map(({ id, name, aliases, description = null, kind = null, sameAs = [] }) => ({
      ...NOTHING,
      referent: id,
      name,
      aliases: [...new Set(aliases)].sort(),
      description,
      kind,
      ...(sameAs.length === 0 ? {} : { sameAs: [...new Set(sameAs)].sort() }),
    })),
    ...references.map(({ id, title, date = null, url, language = null }) => ({
      ...NOTHING,
      referent: id,
      title,
      date,
      url: href(url),
      language,
    })),
  ];
}

/** The passages that name an entity or another document. */
function mentionsOf(
  { entities, references }: Annotation,
  passages: Passages,
): PlacedRow<MentionRow>[] {
  return Object.entries({ entities, references }).flatMap(([list, referents]) =>
    referents.flatMap(({ id: referent, mentions }, at) =>
      mentions.map((selector, place) => {
        const passage = passages.at(selector).id;
        const id = `mention:${hashKey('mention', passage, referent)}`;
        return { path: `$.${list}[${at}].mentions[${place}]`, row: { id, passage, referent } };
      }),
    ),
  );
}

/** A URL in the serialization of the URL standard. */
function href(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).href;
}
