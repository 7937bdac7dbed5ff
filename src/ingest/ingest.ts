import type { Graph } from '../graph/index.ts';
import type { Lacking } from './validate/index.ts';
import { Batches } from './batches.ts';
import type { Loaded } from './load/index.ts';
import { Preparation } from './preparation.ts';
import type { Refusal } from './problem.ts';
import { readAll } from './read/index.ts';

export interface IngestOptions {
  /** Annotations, exports, and folders that hold them. */
  paths: readonly string[];
  /** Where texts are looked for, after the folder of the annotation. */
  textFolders?: readonly string[];
  /** Receives a line after each transaction. */
  onProgress?: (line: string) => void;
}

export interface Ingested extends Loaded {
  refused: Refusal[];
  /** Documents whose texts were not found; nothing of them is loaded. */
  lacking: Lacking[];
}

/**
 * Loads annotated documents. A document that is refused does not stop the others. Loading the same again
 * changes nothing.
 * @throws {GraphError} if Neo4j fails; what was loaded by then stays loaded.
 */
export async function ingest(
  graph: Graph,
  { paths, textFolders = [], onProgress }: IngestOptions,
): Promise<Ingested> {
  const preparation = new Preparation();
  const batches = new Batches(graph, onProgress);
  for await (const read of readAll(paths, textFolders)) {
    const prepared = await preparation.of(read);
    if (prepared !== undefined) await batches.add(prepared);
  }
  const { loaded, unchanged } = await batches.end();
  const { repeated, refused, lacking } = preparation;
  return { loaded, unchanged: [...unchanged, ...repeated], refused, lacking };
}
