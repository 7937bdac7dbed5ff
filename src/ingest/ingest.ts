import type { Graph } from '../graph/index.ts';
import type { Lacking } from './validate/index.ts';
import { Batches } from './batches.ts';
import { storedText, type Loaded } from './load/index.ts';
import { Preparation, type Warning } from './preparation.ts';
import type { Refusal } from './problem.ts';
import {
  readAll,
  readReceived,
  textIn,
  type Read,
  type ReceivedFile,
  type Taken,
} from './read/index.ts';
import type { Reanchored } from './reanchor.ts';

export interface IngestOptions {
  /** Annotations, exports, documents if they are taken, and folders of them; `-` is standard input. */
  paths: readonly string[];
  /** Where texts are looked for, after the folder of the annotation. */
  textFolders?: readonly string[];
  /** Default: annotations and exports alone. */
  taken?: Taken;
  /** Whether to find out what would change, and change nothing. */
  dryRun?: boolean;
  /** Whether to load a changed text without what has no certain place in it. Default: to refuse it. */
  supersedeLost?: boolean;
  /** Receives a line after each transaction. */
  onProgress?: (line: string) => void;
}

export interface Ingested extends Loaded {
  /** What became of the passages of documents whose text has changed. */
  reanchored: Reanchored[];
  refused: Refusal[];
  /** Documents whose texts were not found; nothing of them is loaded. */
  lacking: Lacking[];
  /** What is missing in documents that were read, and what of those that were loaded may be said in other words elsewhere. */
  warnings: Warning[];
}

/**
 * Loads documents, with their annotations or without. A document that is refused does not stop the others.
 * Loading the same again changes nothing.
 * @throws {GraphError} if Neo4j fails; what was loaded by then stays loaded.
 */
export async function ingest(
  graph: Graph,
  { paths, textFolders = [], taken = 'annotations', onProgress, ...options }: IngestOptions,
): Promise<Ingested> {
  const { dryRun = false, supersedeLost = false } = options;
  const batches = new Batches(graph, { dryRun, supersedeLost }, onProgress);
  return load(readAll(paths, textFolders, taken), batches);
}

/**
 * Loads one document that was received, or an annotation, whose text the graph or one of the folders has.
 * @throws {GraphError} if Neo4j fails; then nothing is loaded.
 */
export async function ingestReceived(
  graph: Graph,
  file: ReceivedFile,
  textFolders: readonly string[],
): Promise<Ingested> {
  const read = await readReceived(
    file,
    async (document, name, sha256) =>
      (await storedText(graph, document, sha256)) ?? textIn(textFolders, name, sha256),
  );
  return load([read], new Batches(graph, { dryRun: false, supersedeLost: false }));
}

async function load(
  reads: AsyncIterable<Read> | Iterable<Read>,
  batches: Batches,
): Promise<Ingested> {
  const preparation = new Preparation();
  for await (const read of reads) {
    const prepared = await preparation.of(read);
    if (prepared !== undefined) await batches.add(prepared);
  }
  const load = await batches.end();
  const { repeated, refused, lacking, warnings } = preparation;
  return {
    ...load,
    unchanged: [...load.unchanged, ...repeated],
    reanchored: batches.reanchored,
    refused: [...refused, ...batches.refused],
    lacking,
    warnings: [...warnings, ...batches.warnings],
  };
}
