import type { Graph } from '../../src/graph/index.ts';
import type { DrawnDocument } from './drawn.ts';
import { rowsOf, type Rows } from './rows-of.ts';
import { statement } from './statement.ts';

/** How many rows of a kind go in one transaction. */
const BATCH = 5_000;

/** In this order: each statement matches nodes that earlier ones created. */
const KINDS = ['documents', 'mentions', 'statistics', 'quotes', 'claims'] as const;

const statements = {
  documents: statement('documents'),
  mentions: statement('mentions'),
  statistics: statement('statistics'),
  quotes: statement('quotes'),
  claims: statement('claims'),
  links: statement('links'),
};

/** Writes documents whose entities exist: one statement for all rows of a kind in a batch. */
export async function writeDocuments(
  graph: Graph,
  documents: Iterable<DrawnDocument>,
): Promise<void> {
  let batch: Rows[] = [];
  let rows = 0;
  for (const document of documents) {
    const drawn = rowsOf(document);
    batch.push(drawn);
    rows += drawn.statistics.length + drawn.quotes.length;
    if (rows < BATCH) continue;
    await writeBatch(graph, batch);
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) await writeBatch(graph, batch);
}

async function writeBatch(graph: Graph, batch: readonly Rows[]): Promise<void> {
  const now = new Date().toISOString();
  await graph.write(async ({ run }) => {
    for (const kind of KINDS)
      await run(statements[kind], { now, rows: batch.flatMap((rows): unknown[] => rows[kind]) });
    await run(statements.links, { rows: batch.flatMap(({ claims }) => claims) });
  });
}
