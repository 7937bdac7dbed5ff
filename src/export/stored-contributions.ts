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

/** What one document has in the graph. */
export interface Stored {
  /** Which version of the document it is: a hash of all that it states. */
  version: string;
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
const versionRow = documentRow.extend({ version: z.string() });
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
  let after = '';
  for (;;) {
    const remaining = only?.filter((id) => id > after) ?? null;
    if (remaining?.length === 0) return;
    const { stored, last } = await graph.write(({ run }) => readSome(run, after, remaining));
    yield* stored;
    if (last === undefined) return;
    after = last;
  }
}

async function readSome(
  run: Transaction['run'],
  after: string,
  remaining: readonly string[] | null,
): Promise<{ stored: Stored[]; last: string | undefined }> {
  await run(statements.hold);
  const ids = await (remaining === null
    ? pageOfDocuments(run, after)
    : pageOfChosen(run, remaining));
  return { stored: await storedContributionsOf(run, ids), last: ids.at(-1) };
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
    texts(id).map(({ version, ...document }) => {
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

const DOCUMENTS_AT_ONCE = 50n;

/** The most UTF-16 code units of text in one page, unless a single text has more. */
const TEXT_AT_ONCE = 8 * 1024 * 1024;

const columns = z.array(z.tuple([z.string(), z.int()]));

/**
 * The ids of the next documents that are loaded with their text: few if the texts are long, to bound the
 * memory of both sides.
 * @param after the last id of the previous page; '' for the first page.
 */
export async function pageOfDocuments(run: Transaction['run'], after: string): Promise<string[]> {
  const { rows } = await run(statements.documents, { after, first: DOCUMENTS_AT_ONCE });
  return whatFits(rows);
}

/** The same of the first of these documents. */
async function pageOfChosen(run: Transaction['run'], ids: readonly string[]): Promise<string[]> {
  const documents = ids.slice(0, Number(DOCUMENTS_AT_ONCE));
  const { rows } = await run(statements.chosen, { documents });
  const loaded = whatFits(rows);
  // Where none of them is loaded any more, the next ones may be.
  const rest = ids.slice(documents.length);
  return loaded.length > 0 || rest.length === 0 ? loaded : pageOfChosen(run, rest);
}

function whatFits(rows: readonly unknown[]): string[] {
  let sum = 0;
  return columns
    .parse(rows)
    .filter(([, length], at) => {
      sum += length;
      return at === 0 || sum <= TEXT_AT_ONCE;
    })
    .map(([id]) => id);
}

/** `cypher/export/`, each file under its own name. */
export const statements = {
  hold: statementFile('export/hold'),
  documents: statementFile('export/documents'),
  chosen: statementFile('export/chosen-documents'),
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
} as const;
