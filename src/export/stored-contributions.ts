import { z } from 'zod';
import {
  claimRow,
  derivationRow,
  descriptionRow,
  documentRow,
  mentionRow,
  passageRow,
  quoteRow,
  renderingRow,
  statisticRow,
  withOriginal,
  type Contribution,
} from '../contribution/index.ts';
import { type Graph, type Transaction, statementFile } from '../graph/index.ts';
import { documentsInPages } from './pages.ts';

/** What one document has in the graph. */
export interface Stored {
  /** Which version of the document it is: a hash of all that it states. */
  version: string;
  /** The moment of the load that brought this version, ISO 8601; null where that was not kept. */
  loadedAt: string | null;
  /** As the graph has it: merged entities have one id. */
  contribution: Contribution;
  /** As the document states it, by its own ids; the same where none of its entities is merged. */
  original: Contribution;
  /** When each quote and claim was first recorded, ISO 8601 by id; of quotes that an earlier model has, it is unknown. */
  recordedAt: Record<string, string>;
  /** When each quote and claim that changed since did so last. */
  updatedAt: Record<string, string>;
}

const time = z.string().nullable();
const versionRow = documentRow.extend({ version: z.string(), loadedAt: time });
const timesRow = z.object({ id: z.string(), recordedAt: time, updatedAt: time });

/**
 * What each document has in the graph, in the order of their ids. Loads wait while a page of documents
 * is read, so that each document is complete.
 * @param only the ids of the documents to read, in order; null for all
 */
export async function* storedContributions(
  graph: Graph,
  only: readonly string[] | null = null,
): AsyncGenerator<Stored> {
  for await (const stored of documentsInPages(graph, storedContributionsOf, only)) yield stored;
}

/** What one document has in the graph; undefined where it is not loaded with its text. */
export async function storedContribution(
  run: Transaction['run'],
  document: string,
): Promise<Stored | undefined> {
  const [stored] = await storedContributionsOf(run, [document]);
  return stored;
}

/** What documents have in the graph; those that are not loaded with their texts are left out. */
export async function storedContributionsOf(
  run: Transaction['run'],
  documents: readonly string[],
): Promise<Stored[]> {
  if (documents.length === 0) return [];
  const read = <T>(statement: string, row: z.ZodType<T>) => grouped(run, statement, row, documents);
  const [
    texts,
    descriptions,
    passages,
    mentions,
    statistics,
    derivations,
    renderings,
    quotes,
    claims,
    times,
    originals,
  ] = await Promise.all([
    read(statements.rowsOfDocuments, versionRow),
    read(statements.descriptions, descriptionRow),
    read(statements.passages, passageRow),
    read(statements.mentions, mentionRow),
    read(statements.statistics, statisticRow),
    read(statements.derivations, derivationRow),
    read(statements.renderings, renderingRow),
    read(statements.quotes, quoteRow),
    read(statements.claims, claimRow),
    read(statements.times, timesRow),
    read(statements.originals, z.string()),
  ]);
  return documents.flatMap((id) =>
    texts(id).map(({ version, loadedAt, ...document }) => {
      const contribution = {
        document,
        descriptions: descriptions(id),
        passages: passages(id),
        mentions: mentions(id),
        statistics: statistics(id),
        derivations: derivations(id),
        renderings: renderings(id),
        quotes: quotes(id),
        claims: claims(id),
      };
      const [original] = originals(id);
      return {
        version,
        loadedAt,
        contribution,
        original: original === undefined ? contribution : withOriginal(contribution, original),
        recordedAt: timesOf(times(id), 'recordedAt'),
        updatedAt: timesOf(times(id), 'updatedAt'),
      };
    }),
  );
}

/** The times that are known, by the id of the fact. */
function timesOf(
  rows: readonly z.infer<typeof timesRow>[],
  of: 'recordedAt' | 'updatedAt',
): Record<string, string> {
  return Object.fromEntries(rows.flatMap(({ id, [of]: at }) => (at === null ? [] : [[id, at]])));
}

/** The rows of a statement by document; it returns the document's id and the row. */
async function grouped<T>(
  run: Transaction['run'],
  statement: string,
  row: z.ZodType<T>,
  documents: readonly string[],
): Promise<(id: string) => T[]> {
  const { rows } = await run(statement, { documents });
  const byDocument = new Map<string, T[]>(documents.map((id) => [id, []]));
  for (const [id, found] of z.array(z.tuple([z.string(), row])).parse(rows)) {
    byDocument.get(id)?.push(found);
  }
  return (id) => byDocument.get(id) ?? [];
}

/** `cypher/export/`, each file under its own name. */
export const statements = {
  rowsOfDocuments: statementFile('export/rows-of-documents'),
  descriptions: statementFile('export/descriptions'),
  passages: statementFile('export/passages'),
  mentions: statementFile('export/mentions'),
  statistics: statementFile('export/statistics'),
  derivations: statementFile('export/derivations'),
  renderings: statementFile('export/renderings'),
  quotes: statementFile('export/quotes'),
  claims: statementFile('export/claims'),
  times: statementFile('export/times'),
  originals: statementFile('export/originals'),
  changedAt: statementFile('export/changed-at'),
} as const;
