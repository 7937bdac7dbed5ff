import { typeOfId, type Row } from '../../../src/model/index.ts';
import { wordsOf } from '../../../src/words/index.ts';
import { texts } from './candidates.ts';
import { compareText } from './compare.ts';
import { textOf } from './derivations.ts';
import { isIn, termsOf, type Match, type Term } from './sought.ts';
import type { Stored } from './stored.ts';

export interface SearchScope {
  readonly document?: readonly string[] | null;
  readonly publisher?: readonly string[] | null;
  readonly speaker?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly modality?: readonly string[] | null;
}

export interface SearchArguments {
  readonly text: string;
  readonly match: Match;
  readonly types?: readonly string[] | null;
  readonly filter?: SearchScope | null;
}

/** What a search finds, and what has the words: the passages that state it, or else the result itself. */
export interface Result {
  readonly node: Row;
  readonly type: FoundType;
  readonly hits: readonly Row[];
}

const ENTITIES = ['Person', 'Agency', 'Organization', 'Program', 'Place'];
export const TYPES = [
  ...['PERSON', 'AGENCY', 'ORGANIZATION', 'PROGRAM', 'PLACE', 'DOCUMENT', 'QUOTE', 'STATISTIC'],
  'CLAIM',
] as const;
export type FoundType =
  | 'PERSON'
  | 'AGENCY'
  | 'ORGANIZATION'
  | 'PROGRAM'
  | 'PLACE'
  | 'DOCUMENT'
  | 'QUOTE'
  | 'STATISTIC'
  | 'CLAIM';

/** All that a search finds, in no order. */
export function resultsOf(
  stored: Stored,
  { text, match, types, filter }: SearchArguments,
): Result[] {
  const terms = termsOf(text, match);
  if (terms.length === 0) return [];
  const hitsOf = new Map<Row, Row[]>();
  for (const hit of stored.nodes.values())
    if (hasAll(stored, hit, terms))
      for (const node of foundBy(stored, hit))
        if (isWithin(stored, filter ?? {}, node, hit))
          hitsOf.set(node, [...(hitsOf.get(node) ?? []), hit]);
  return [...hitsOf]
    .map(([node, hits]) => ({ node, hits, type: foundType(node) }))
    .filter(({ type }) => types == null || types.includes(type));
}

/** The number of results of each type, the most frequent first. */
export function countedByType(results: readonly Result[]) {
  return [...counted(results.map(({ type }) => type))]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || compareText(a.type, b.type));
}

type FacetField = 'DOCUMENT' | 'PUBLISHER' | 'SPEAKER' | 'MODALITY' | 'YEAR';

/** The ten most frequent values of each field among documents, quotes, statistics and claims. */
export function facetsOf(stored: Stored, results: readonly Result[]) {
  const fields: FacetField[] = ['DOCUMENT', 'MODALITY', 'PUBLISHER', 'SPEAKER', 'YEAR'];
  const narrowed = results.filter(({ node }) => !ENTITIES.includes(stored.labelOf(node)));
  return fields.flatMap((field) => {
    const values = narrowed.flatMap(({ node, hits }) => [
      ...new Set(hits.flatMap((hit) => valuesOf(stored, field, node, hit))),
    ]);
    return [...counted(values)]
      .map(([value, count]) => ({ field, value, label: labelOf(stored, value), count }))
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value))
      .slice(0, 10);
  });
}

/** The texts that a search looks for words in: names, a title and a text, words of a quote or passage. */
export function textsOf(stored: Stored, row: Row): string[] {
  const label = stored.labelOf(row);
  if (ENTITIES.includes(label)) return [String(row['name']), ...texts.parse(row['aliases'])];
  if (label === 'Document') return [String(row['title']), textOf(row, 'text') ?? ''];
  if (label === 'Quote') return [String(row['text'])];
  return label === 'Passage' ? [String(row['exact'])] : [];
}

const folded = new WeakMap<Row, string[][]>();

function hasAll(stored: Stored, row: Row, terms: readonly Term[]): boolean {
  const words =
    folded.get(row) ?? textsOf(stored, row).map((text) => wordsOf(text).map((word) => word.folded));
  folded.set(row, words);
  return terms.every((term) => isIn(term, words));
}

/** A passage leads to the claims and statistics that it states. */
function foundBy(stored: Stored, hit: Row): Row[] {
  if (stored.labelOf(hit) !== 'Passage') return [hit];
  return ['RENDERED_IN', 'STATED_IN'].flatMap((type) =>
    stored.to(hit, type).map(({ start }) => start),
  );
}

function isWithin(stored: Stored, scope: SearchScope, node: Row, hit: Row): boolean {
  const { document, publisher, speaker, from, to, modality } = scope;
  const any = (values: readonly string[], allowed: readonly string[] | null | undefined) =>
    allowed == null || values.some((value) => allowed.includes(value));
  if (!any(valuesOf(stored, 'SPEAKER', node, hit), speaker)) return false;
  if (!any(valuesOf(stored, 'MODALITY', node, hit), modality)) return false;
  if ((document ?? publisher ?? from ?? to ?? null) === null) return true;
  return documentsOf(stored, hit).some((each) => {
    const date = textOf(each, 'date');
    return (
      any([each.id], document) &&
      any(publishersOf(stored, each), publisher) &&
      (from == null || (date !== null && date >= from)) &&
      (to == null || (date !== null && date <= to))
    );
  });
}

function valuesOf(stored: Stored, field: FacetField, node: Row, hit: Row): string[] {
  const documents = () => documentsOf(stored, hit);
  switch (field) {
    case 'DOCUMENT':
      return documents().map(({ id }) => id);
    case 'PUBLISHER':
      return documents().flatMap((each) => publishersOf(stored, each));
    case 'YEAR':
      return documents().flatMap((each) => textOf(each, 'date')?.slice(0, 4) ?? []);
    case 'SPEAKER':
      return ['SPOKEN_BY', 'ASSERTED_BY', 'REPORTED_BY'].flatMap((type) =>
        stored.from(node, type).map(({ end }) => end.id),
      );
    case 'MODALITY': {
      const own = stored.labelOf(node) === 'Claim' ? [node] : [];
      const rendered = stored
        .from(node, 'RENDERED_IN')
        .flatMap(({ end, row }) => (end === hit ? [row] : []));
      return [...own, ...rendered].map((row) => String(row['modality']));
    }
    default:
      return field satisfies never;
  }
}

/** The document that has the words; of an entity, those that mention it. */
function documentsOf(stored: Stored, hit: Row): Row[] {
  const label = stored.labelOf(hit);
  if (label === 'Document') return [hit];
  const passages =
    label === 'Passage'
      ? [hit]
      : label === 'Quote'
        ? stored.from(hit, 'QUOTED_IN').map(({ end }) => end)
        : stored.to(hit, 'MENTIONS').map(({ start }) => start);
  return passages.flatMap((passage) => stored.from(passage, 'IN').map(({ end }) => end));
}

function publishersOf(stored: Stored, document: Row): string[] {
  return stored.to(document, 'PUBLISHED').map(({ start }) => start.id);
}

/** The name or title of what has an id; any other value is its own label. */
function labelOf(stored: Stored, value: string): string {
  const row = stored.nodes.get(value);
  return row === undefined ? value : String(row['name'] ?? row['title']);
}

function foundType({ id }: Row): FoundType {
  const type = TYPES.find((each) => each === typeOfId(id)?.toUpperCase());
  if (type === undefined) throw new TypeError(`No search finds ${id}.`);
  return type;
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
