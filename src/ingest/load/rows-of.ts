import { figureKeys, labelOf, quantityKeys, statementKey, typeOfId } from '../../model/index.ts';
import { indexedDocument, indexedWords, sortKey } from '../../words/index.ts';
import type { Contribution, StatisticRow } from '../../contribution/index.ts';
import type { Prepared } from './prepared.ts';

type Row = Readonly<Record<string, unknown>>;

export type Rows = Readonly<Record<keyof ReturnType<typeof rowsOf>, readonly Row[]>>;

/** The rows of all documents, by the statement that writes them. */
export function rowsOf(
  documents: readonly Prepared[],
  recordedAt: (claim: string, document: Prepared) => string,
) {
  const all = <T>(rows: (contribution: Contribution) => readonly T[]): T[] =>
    documents.flatMap(({ contribution }) => rows(contribution));
  const statistics = all((each) => each.statistics);
  const claims = documents.flatMap((document) =>
    document.contribution.claims.map((row) => ({
      ...row,
      recordedAt: recordedAt(row.id, document),
      statementKey: statementKey(row),
    })),
  );
  const distinct = [...new Map(statistics.map((row) => [row.id, row])).values()];
  return {
    documents: documents.map(({ contribution: { document }, loadHash, sketch }) => ({
      ...document,
      ...indexedDocument(document.title, document.text),
      loadHash,
      sketch,
      sortTitle: sortKey(document.title),
    })),
    descriptions: all((each) =>
      each.descriptions.map((row) => ({
        ...row,
        label: labelOfId(row.referent),
        document: each.document.id,
        sortName: row.name === null ? null : sortKey(row.name),
        sortTitle: row.title === null ? null : sortKey(row.title),
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
    statistics: distinct.map((row) => ({
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
    quotes: all((each) =>
      each.quotes.map((row) => ({
        ...row,
        date: each.document.date,
        words: indexedWords([row.text]),
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
