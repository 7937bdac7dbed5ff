import type { MergeRow } from '../contribution/index.ts';
import type { Graph } from '../graph/index.ts';
import { adoptMerge } from './adopt-merge.ts';
import { Reviews } from './adopt-reviews.ts';
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
  /** How many merges of exports are new to the graph. */
  merged: number;
  /** How many proposals of exports are new to the graph. */
  proposals: number;
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
  const reads = readAll(paths, textFolders, taken);
  return load(reads, batches, dryRun ? undefined : adoptionOf(graph, batches));
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

/** Takes over what exports have besides documents. */
interface Adoption {
  readonly merge: (file: string, row: MergeRow) => ReturnType<typeof adoptMerge>;
  readonly reviews: Reviews;
}

function adoptionOf(graph: Graph, batches: Batches): Adoption {
  return {
    merge: (file, row) => adoptMerge(graph, file, row),
    reviews: new Reviews(graph, () => batches.written()),
  };
}

async function load(
  reads: AsyncIterable<Read> | Iterable<Read>,
  batches: Batches,
  adoption?: Adoption,
): Promise<Ingested> {
  const preparation = new Preparation();
  let merged = 0;
  for await (const read of reads) {
    if ('merge' in read) {
      const adopted = await adoption?.merge(read.file, read.merge);
      if (adopted === undefined) continue;
      if ('refused' in adopted) preparation.refused.push(adopted.refused);
      else if (adopted.isNew) merged++;
      continue;
    }
    if ('proposals' in read || 'decision' in read) {
      await adoption?.reviews.add(read);
      continue;
    }
    const prepared = await preparation.of(read);
    if (prepared !== undefined) await batches.add(prepared);
  }
  const load = await batches.end();
  const { reviews } = adoption ?? {};
  await reviews?.end();
  const { repeated, refused, lacking, warnings } = preparation;
  return {
    ...load,
    merged,
    proposals: reviews?.proposals ?? 0,
    unchanged: [...load.unchanged, ...repeated],
    reanchored: batches.reanchored,
    refused: [...refused, ...batches.refused, ...(reviews?.refused ?? [])],
    lacking,
    warnings: [...warnings, ...batches.warnings, ...(reviews?.warnings ?? [])],
  };
}
