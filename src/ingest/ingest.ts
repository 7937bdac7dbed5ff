import type { Graph } from '../graph/index.ts';
import { annotate, type Lacking } from './annotate/index.ts';
import { identify } from './identify/index.ts';
import { loadDocuments, prepare, type Loaded, type Prepared } from './load/index.ts';
import { problem, refusal, type Refusal } from './problem.ts';
import { readAll, type Read } from './read/index.ts';

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

/** Where an id was met in this load, and with what. */
interface Seen {
  file: string;
  loadHash: string;
}

/**
 * Most rows of one document, which is loaded in one transaction: Neo4j has to hold all of it, and what
 * it replaces. Of claims, its own 350 MB hold 20,000 rows so, and not 24,000.
 */
const ROWS_A_DOCUMENT = 15_000;

/** A transaction takes documents until it has this many rows: some 50 MB of the 350 that Neo4j allows by itself. */
const ROWS_A_TRANSACTION = 5_000;

/**
 * Loads annotated documents. What is wrong with one is told, and does not stop the others; loading
 * again changes nothing.
 * @throws {GraphError} where Neo4j fails; what was loaded by then stays loaded.
 */
export async function ingest(
  graph: Graph,
  { paths, textFolders = [], onProgress }: IngestOptions,
): Promise<Ingested> {
  const result: Ingested = { loaded: [], unchanged: [], refused: [], lacking: [] };
  const seen = new Map<string, Seen>();
  // While one batch is written, the next is read.
  let writing: Promise<void> = Promise.resolve();
  let batch: Prepared[] = [];
  let rows = 0;
  const flush = async () => {
    await writing;
    if (batch.length > 0) writing = write(graph, batch, result, onProgress);
    writing.catch(() => undefined);
    batch = [];
    rows = 0;
  };
  for await (const read of readAll(paths, textFolders)) {
    const prepared = await prepareOne(read, seen, result);
    if (prepared === undefined) continue;
    if (rows > 0 && rows + prepared.size > ROWS_A_TRANSACTION) await flush();
    batch.push(prepared);
    rows += prepared.size;
  }
  await flush();
  await writing;
  return result;
}

async function prepareOne(
  read: Read,
  seen: Map<string, Seen>,
  { unchanged, refused, lacking }: Ingested,
): Promise<Prepared | undefined> {
  if ('refused' in read) {
    refused.push(read.refused);
    return undefined;
  }
  const found = await annotate(read.source);
  if ('refused' in found) refused.push(found.refused);
  if ('lacking' in found) lacking.push(found.lacking);
  if (!('annotated' in found)) return undefined;
  const { file, annotation, recordedAt } = found.annotated;
  const { id } = annotation.document;
  const identified = identify(found.annotated);
  if ('problems' in identified) {
    refused.push(refusal(file, identified.problems));
    return undefined;
  }
  const prepared = prepare(file, identified.contribution, recordedAt);
  const { loadHash, size } = prepared;
  if (size > ROWS_A_DOCUMENT) {
    const most = `at most ${ROWS_A_DOCUMENT} passages, mentions, figures, quotes and claims together`;
    refused.push(refusal(file, [problem('$', most, size)]));
    return undefined;
  }
  const earlier = seen.get(id);
  if (earlier === undefined) {
    seen.set(id, { file, loadHash });
    return prepared;
  }
  // An annotation and its export say the same, and may be given together.
  if (earlier.loadHash === loadHash) unchanged.push(id);
  else
    refused.push(
      refusal(file, [problem('$.document.id', `other than that of ${earlier.file}`, id)]),
    );
  return undefined;
}

async function write(
  graph: Graph,
  batch: readonly Prepared[],
  result: Ingested,
  onProgress: IngestOptions['onProgress'],
): Promise<void> {
  const { loaded, unchanged } = await loadDocuments(graph, batch);
  result.loaded.push(...loaded);
  result.unchanged.push(...unchanged);
  onProgress?.(`${result.loaded.length} loaded, ${result.unchanged.length} as they were`);
}
