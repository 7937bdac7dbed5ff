import { z } from 'zod';
import type { Graph, Transaction } from '../graph/index.ts';
import {
  claimRow,
  descriptionRow,
  documentRow,
  mentionRow,
  passageRow,
  quoteRow,
  renderingRow,
  statisticRow,
  type Contribution,
} from '../contribution/index.ts';
import { pageOfDocuments } from './page-of-documents.ts';
import { statements } from './statements.ts';

/** What one document has in the graph. */
export interface Stored {
  contribution: Contribution;
  /** When each claim was first recorded, ISO 8601 by claim id. */
  recordedAt: Record<string, string>;
}

const recordedClaimRow = claimRow.extend({ recordedAt: z.string() });

/**
 * What each document has in the graph, in the order of their ids. Loads wait while a page of documents
 * is read, so that each document is complete.
 */
export async function* storedContributions(graph: Graph): AsyncGenerator<Stored> {
  let after = '';
  for (;;) {
    const stored = await graph.write(({ run }) => readSome(run, after));
    yield* stored;
    const last = stored.at(-1);
    if (last === undefined) return;
    after = last.contribution.document.id;
  }
}

async function readSome(run: Transaction['run'], after: string): Promise<Stored[]> {
  await run(statements.hold);
  const documents = await pageOfDocuments(run, after);
  if (documents.length === 0) return [];
  const read = <T>(statement: string, row: z.ZodType<T>) => grouped(run, statement, row, documents);
  const [texts, descriptions, passages, mentions, statistics, renderings, quotes, claims] =
    await Promise.all([
      read(statements.rowsOfDocuments, documentRow),
      read(statements.descriptions, descriptionRow),
      read(statements.passages, passageRow),
      read(statements.mentions, mentionRow),
      read(statements.statistics, statisticRow),
      read(statements.renderings, renderingRow),
      read(statements.quotes, quoteRow),
      read(statements.claims, recordedClaimRow),
    ]);
  return documents.flatMap((id) =>
    texts(id).map((document) => ({
      contribution: {
        document,
        descriptions: descriptions(id),
        passages: passages(id),
        mentions: mentions(id),
        statistics: statistics(id),
        renderings: renderings(id),
        quotes: quotes(id),
        claims: claims(id),
      },
      recordedAt: Object.fromEntries(claims(id).map((row) => [row.id, row.recordedAt])),
    })),
  );
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
