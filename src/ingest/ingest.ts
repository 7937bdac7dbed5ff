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
  /** Where texts are looked for, after the annotation's own folder. */
  textFolders?: readonly string[];
  /** Told a line for each transaction. */
  onProgress?: (line: string) => void;
}

export interface Ingested extends Loaded {
  refused: Refusal[];
  /** Documents whose texts are not at hand; nothing of them is loaded. */
  lacking: Lacking[];
}

/**
 * Loads annotated documents. What is wrong with one is told, and does not stop the others; loading
 * again changes nothing.
 * @throws {GraphError} where Neo4j fails; what was loaded by then stays loaded.
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
