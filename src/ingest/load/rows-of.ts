import { figureKeys, labelOf, quantityKeys, statementKey, typeOfId } from '../../model/index.ts';
import { indexedDocument, indexedWords, sortKey } from '../../words/index.ts';
import type { Contribution, StatisticRow } from '../../contribution/index.ts';
import type { Prepared } from './prepared.ts';
import type { Times } from './times.ts';

type Row = Readonly<Record<string, unknown>>;

export type Rows = Readonly<Record<keyof ReturnType<typeof rowsOf>, readonly Row[]>>;

/** The rows of all documents, by the statement that writes them. */
export function rowsOf(documents: readonly Prepared[], times: Times) {
  const all = <T>(rows: (contribution: Contribution) => readonly T[]): T[] =>
    documents.flatMap(({ contribution }) => rows(contribution));
  const claims = documents.flatMap((document) =>
    document.contribution.claims.map((row) => ({
      ...row,
      recordedAt: times.recordedAt(row.id, document) ?? times.at,
      updatedAt: times.updatedAt(row.id, document),
      statementKey: statementKey(row),
    })),
  );
  return {
    documents: documents.map((prepared) => {
      const { contribution, loadHash, sketch } = prepared;
      const { document } = contribution;
      return {
        ...document,
        ...indexedDocument(document.title, document.text),
        loadHash,
        sketch,
        sortTitle: sortKey(document.title),
        loadedAt: times.loadedAt(prepared),
        isRewritten: times.isRewritten(prepared),
        createdAt: times.replaces(prepared) ? null : times.at,
        updatedAt: times.at,
      };
    }),
    descriptions: all((each) =>
      each.descriptions.map((row) => ({
        ...row,
        label: labelOfId(row.referent),
        document: each.document.id,
        sortName: row.name === null ? null : sortKey(row.name),
        sortTitle: row.title === null ? null : sortKey(row.title),
        at: times.at,
      })),
    ),
    passages: all((each) => {
      const stating = new Set([...each.renderings, ...each.claims].map(({ passage }) => passage));
      return each.passages.map((row) => ({
        ...row,
        document: each.document.id,
        words: stating.has(row.id) ? indexedWords([row.exact]) : null,
      }));
    }),
    mentions: all((each) => each.mentions),
    statistics: statisticsOf(documents, times).map((row) => ({
      ...row,
      ...figureKeys(row),
      ...quantityKeys(row),
      sortMeasure: sortKey(row.measure),
    })),
    renderings: all((each) => each.renderings),
    reports: all((each) =>
      each.statistics.map(({ id }) => ({ statistic: id, document: each.document.id })),
    ),
    sources: sourcesOf(documents),
    derivations: all((each) =>
      each.derivations.map((row) => ({ ...row, document: each.document.id })),
    ),
    quotes: documents.flatMap((document) =>
      document.contribution.quotes.map((row) => ({
        ...row,
        date: document.contribution.document.date,
        words: indexedWords([row.text]),
        createdAt: times.recordedAt(row.id, document),
        updatedAt: times.updatedAt(row.id, document),
      })),
    ),
    claims,
  };
}

function labelOfId(id: string): string {
  const type = typeOfId(id);
  if (type === undefined)
    throw new TypeError(`${id} must be an id, which the annotation format checks.`);
  return labelOf(type);
}

/** Each statistic once, with the time if a document begins to state it, or states it in another way. */
function statisticsOf(documents: readonly Prepared[], times: Times) {
  const rows = new Map<string, StatisticRow & { at: string; changed: boolean }>();
  for (const document of documents) {
    for (const row of document.contribution.statistics) {
      const changed = times.isChanged(row.id, document) || rows.get(row.id)?.changed === true;
      rows.set(row.id, { ...row, at: times.at, changed });
    }
  }
  return [...rows.values()];
}

/** The source of each statistic, with the ids of the documents that name it, in order. */
function sourcesOf(documents: readonly Prepared[]) {
  const rows = new Map<string, { statistic: string; source: string; documents: string[] }>();
  const add = (document: string, { id: statistic, reportedBy }: StatisticRow) => {
    for (const source of reportedBy) {
      const row = rows.get(`${statistic} ${source}`) ?? { statistic, source, documents: [] };
      row.documents.push(document);
      rows.set(`${statistic} ${source}`, row);
    }
  };
  for (const { contribution } of documents) {
    for (const row of contribution.statistics) add(contribution.document.id, row);
  }
  return [...rows.values()].map((row) => ({ ...row, documents: row.documents.sort() }));
}
