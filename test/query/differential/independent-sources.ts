import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import type { Stored } from './stored.ts';

/** A document that states a fact, and the documents that the fact comes from according to it. */
interface Report {
  readonly document: Row;
  readonly sources: ReadonlySet<Row>;
}

/** The most steps from a document to a source of its sources. */
const MOST_STEPS = 5;

/** The number of independent publishers of claims. */
export function independentSources({ whole: stored }: Stored, claims: readonly Row[]): number {
  return publishersOf(
    stored,
    claims.map((claim) => {
      const [document] = stored
        .from(claim, 'STATED_IN')
        .flatMap(({ end }) => stored.from(end, 'IN'))
        .map(({ end }) => end);
      if (document === undefined) throw new Error(`${claim.id} is in no document`);
      const asserted = stored.from(claim, 'ASSERTED_BY').map(({ end }) => end);
      return reportOf(stored, document, asserted);
    }),
  );
}

/** The number of independent publishers of a statistic. */
export function sourcesOfStatistic({ whole: stored }: Stored, statistic: Row): number {
  return publishersOf(stored, reportsOf(stored, statistic));
}

/** The documents that state a statistic and take it from no other one of them. */
export function originsOf({ whole: stored }: Stored, statistic: Row): Row[] {
  return independent(reportsOf(stored, statistic)).map(({ document }) => document);
}

function reportsOf(stored: Stored, statistic: Row): Report[] {
  return stored.from(statistic, 'REPORTED_IN').map(({ end: document }) => {
    const reported = stored
      .from(statistic, 'REPORTED_BY')
      .filter(
        ({ row: { documents } }) => Array.isArray(documents) && documents.includes(document.id),
      )
      .map(({ end }) => end);
    return reportOf(stored, document, reported);
  });
}

/** What a document that attributes a fact to others takes it from. */
export function reportOf(stored: Stored, document: Row, attributed: readonly Row[]): Report {
  const sources = new Set<Row>();
  let next = [document, ...attributed.filter(({ id }) => isDocument(id))];
  for (const each of next) sources.add(each);
  for (let step = 0; step < MOST_STEPS; step++) {
    next = next
      .flatMap((each) => [...stored.from(each, 'TAKES_FROM'), ...stored.from(each, 'REVISES')])
      .map(({ end }) => end);
    for (const each of next) sources.add(each);
  }
  sources.delete(document);
  return { document, sources };
}

function independent(reports: readonly Report[]): Report[] {
  return reports.filter(
    (report) =>
      !reports.some(
        (other) =>
          other.document !== report.document &&
          ((report.sources.has(other.document) &&
            !(other.sources.has(report.document) && isEarlier(report, other))) ||
            (isEarlier(other, report) && resembles(report.document, other.document))),
      ),
  );
}

function publishersOf(stored: Stored, reports: readonly Report[]): number {
  const origins = independent(reports).map(({ document, sources }) => {
    const [named] = [...sources]
      .filter(({ sha256 }) => typeof sha256 !== 'string')
      .sort((a, b) => compareText(a.id, b.id));
    return named ?? document;
  });
  const publisher = (document: Row) =>
    stored
      .to(document, 'PUBLISHED')
      .map(({ start }) => start.id)
      .sort(compareText)[0] ?? document.id;
  return new Set(origins.map(publisher)).size;
}

function isEarlier({ document: one }: Report, { document: other }: Report): boolean {
  const byDate = compareText(textAt(one, 'sortDate'), textAt(other, 'sortDate'));
  return (byDate || compareText(one.id, other.id)) < 0;
}

function isDocument(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith('document:');
}

/** Whether a document is a near copy of another. */
export function resembles(document: Row, earlier: Row): boolean {
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
