import { z } from 'zod';
import { GraphError, statementFile, type Graph } from '../graph/index.ts';

/** The most documents of the graph of an earlier moment. */
const MOST_DOCUMENTS = 20_000;

const countColumns = z.tuple([z.tuple([z.int()])]);

/** @throws {GraphError} `PAST_TOO_LARGE` */
export async function assertNotTooLarge(graph: Graph, moment: string): Promise<void> {
  const { rows } = await graph.read(statementFile('past/document-count'), { moment });
  const [[count]] = countColumns.parse(rows);
  if (count <= MOST_DOCUMENTS) return;
  throw new GraphError(
    'PAST_TOO_LARGE',
    `The graph had ${count} documents at ${moment}, and at most ${MOST_DOCUMENTS} can be asked about beside those of now: write them with "footnote export --known-at ${moment}", and ingest that into a graph of its own`,
  );
}
