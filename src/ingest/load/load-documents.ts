import { z } from 'zod';
import {
  dropSlots,
  emptySlots,
  runReading,
  type Graph,
  type Rows,
  type Transaction,
} from '../../graph/index.ts';
import { storedContributionsOf } from '../../export/index.ts';
import { changesOf, type Change } from '../../history/index.ts';
import { lock } from './lock.ts';
import type { Prepared } from './prepared.ts';
import { replace } from './replace.ts';
import { given, statements } from './statements.ts';

const countColumns = z.array(z.tuple([z.coerce.number()]));
const storedColumns = z.tuple([z.string(), z.string(), z.string(), z.boolean()]);

/** Ids of documents, by what a load does or would do with them. */
export interface Loaded {
  /** Documents that were written, those that replaced an earlier version included. */
  loaded: string[];
  /** Those of them that replaced an earlier version. */
  replaced: string[];
  /** Documents that were already loaded with the same content. */
  unchanged: string[];
  /** What the replacements changed. */
  changes: Change[];
}

/** What a load does with documents, and which it leaves. */
export interface LoadOutcome extends Loaded {
  /** Documents without an annotation whose text differs from the annotated one that is loaded. */
  kept: string[];
  /** Documents of which the graph has another version than the one that they correct. */
  conflicting: string[];
}

/** Loads documents in one transaction: all of them or none. Their ids must differ. */
export async function loadDocuments(
  graph: Graph,
  documents: readonly Prepared[],
): Promise<LoadOutcome> {
  // Usually nothing has changed, and finding that out needs neither a lock nor a transaction.
  const planned = await planLoad(graph, documents);
  if (planned.loaded.length === 0) return planned;
  return graph.write(async (transaction) => {
    const [moment, stored] = await Promise.all([
      lock(transaction, new Date().toISOString()),
      transaction.run(statements.stored, given({ documents: documents.map(idOf) })),
    ]);
    const load = compare(stored, documents);
    const incoming = documents.filter((each) => load.loaded.includes(idOf(each)));
    if (incoming.length === 0) return load;
    const changes = await replace(transaction, load.replaced, incoming, moment);
    return {
      ...load,
      changes: changes.filter(({ documentId }) => load.replaced.includes(documentId)),
    };
  });
}

/** Replaces a loaded document, in a transaction of the caller's. */
export async function loadRevision(
  transaction: Transaction,
  document: Prepared,
  now: string,
): Promise<void> {
  const moment = await lock(transaction, now);
  await replace(transaction, [idOf(document)], [document], moment);
}

/** What loading these documents would do now. */
export async function planLoad(graph: Graph, documents: readonly Prepared[]): Promise<LoadOutcome> {
  const stored = await graph.read(statements.stored, given({ documents: documents.map(idOf) }));
  return compare(stored, documents);
}

/** What others changed in a document after a version of it, the latest first: moment, action and summary. */
export function changesSince(
  graph: Graph,
  document: string,
  version: string,
  most: number,
): Promise<Rows> {
  return graph.read(statements.changesSince, { document, version, most: BigInt(most) });
}

/** What the replacements of a load would change: each document is compared with what the graph has of it. */
export async function planChanges(
  graph: Graph,
  { replaced }: Loaded,
  documents: readonly Prepared[],
): Promise<Change[]> {
  const now = new Date().toISOString();
  const changes: Change[] = [];
  for (const document of documents) {
    const id = idOf(document);
    if (!replaced.includes(id)) continue;
    const [before] = await storedContributionsOf(runReading(graph), [id]);
    if (before !== undefined) changes.push(...changesOf(before, document, now));
  }
  return changes;
}

const idOf = ({ contribution }: Prepared) => contribution.document.id;

function compare({ rows }: Rows, documents: readonly Prepared[]): LoadOutcome {
  const stored = new Map(
    z
      .array(storedColumns)
      .parse(rows)
      .map(([id, loadHash, sha256, annotated]) => [id, { loadHash, sha256, annotated }]),
  );
  const load: LoadOutcome = {
    loaded: [],
    replaced: [],
    unchanged: [],
    kept: [],
    changes: [],
    conflicting: [],
  };
  for (const document of documents) {
    const id = idOf(document);
    const here = stored.get(id);
    const isKept = document.unannotated && here?.annotated === true;
    // What is equal to the version that it names has been corrected by nobody, and replaces any other.
    const isCorrection = document.version !== undefined && document.version !== document.loadHash;
    const isSameText = here?.sha256 === document.contribution.document.sha256;
    if (here?.loadHash === document.loadHash || (isKept && isSameText)) load.unchanged.push(id);
    else if (isKept) load.kept.push(id);
    else if (isCorrection && here !== undefined && here.loadHash !== document.version)
      load.conflicting.push(id);
    else {
      load.loaded.push(id);
      if (here !== undefined) load.replaced.push(id);
    }
  }
  return load;
}

/**
 * Removes a document, and exactly what only it supported. A document that others refer to stays, without
 * its text, as they describe it. What it stated is kept as changes.
 * @param purge whether to forget for good all that it ever stated.
 * @returns whether there was anything of it to remove.
 */
export async function removeDocument(graph: Graph, id: string, purge = false): Promise<boolean> {
  const isRemoved = await graph.write(async (transaction) => {
    const [moment, stored] = await Promise.all([
      lock(transaction, new Date().toISOString()),
      transaction.run(statements.stored, given({ documents: [id] })),
    ]);
    const isLoaded = stored.rows.length > 0;
    if (isLoaded) {
      await transaction.run(statements.removeProposals, given({ documents: [id] }));
      await replace(transaction, [id], [], moment);
    }
    if (!purge) return isLoaded;
    // Graphs of earlier moments may have it.
    await dropSlots(transaction);
    return (await forget(transaction, id)) || isLoaded;
  });
  if (purge) await emptySlots(graph);
  return isRemoved;
}

const textColumns = z.array(z.tuple([z.string()]));

/** Forgets for good all that a document ever stated, and the texts that no other had. Returns whether there was anything. */
async function forget({ run }: Transaction, id: string): Promise<boolean> {
  const documents = [id];
  const [changes, versions] = await Promise.all([
    run(statements.purge, given({ documents })),
    run(statements.purgeVersions, given({ documents })),
  ]);
  const texts = [...new Set(textColumns.parse(versions.rows).flat())];
  if (texts.length > 0) await run(statements.purgeTexts, given({ texts }));
  return texts.length > 0 || countColumns.parse(changes.rows)[0]?.[0] !== 0;
}
