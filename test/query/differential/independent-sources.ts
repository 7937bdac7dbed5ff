import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import type { Stored } from './stored.ts';

/** The number of independent publishers of claims; of documents that resemble each other only the earliest counts. */
export function independentSources(stored: Stored, claims: readonly Row[]): number {
  const passages = claims.flatMap((claim) => stored.from(claim, 'STATED_IN'));
  return publishersOf(
    stored,
    passages.flatMap(({ end }) => stored.from(end, 'IN')).map(({ end }) => end),
  );
}

/** The same of a statistic. */
export function reportsOf(stored: Stored, statistic: Row): number {
  return publishersOf(
    stored,
    stored.from(statistic, 'REPORTED_IN').map(({ end }) => end),
  );
}

function publishersOf(stored: Stored, found: readonly Row[]): number {
  const documents = [...new Set(found)].sort(
    (a, b) => compareText(textAt(a, 'sortDate'), textAt(b, 'sortDate')) || compareText(a.id, b.id),
  );
  const counted = documents.filter(
    (document, at) => !documents.slice(0, at).some((earlier) => resembles(document, earlier)),
  );
  const publisher = (document: Row) =>
    stored
      .to(document, 'PUBLISHED')
      .map(({ start }) => start.id)
      .sort(compareText)[0] ?? document.id;
  return new Set(counted.map(publisher)).size;
}

function resembles(document: Row, earlier: Row): boolean {
  const [own, other] = [sketchOf(document), new Set(sketchOf(earlier))];
  return own.filter((each) => other.has(each)).length * 2 >= own.length;
}

function sketchOf({ sketch }: Row): unknown[] {
  return Array.isArray(sketch) ? sketch : [];
}

function textAt(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}
