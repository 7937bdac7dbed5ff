import { z } from 'zod';
import type { Graph, Rows, Transaction } from '../../graph/index.ts';
import type { Prepared } from './prepared.ts';
import { replace } from './replace.ts';
import { given, statements } from './statements.ts';

const storedColumns = z.tuple([z.string(), z.string(), z.string(), z.boolean()]);

/** Ids of documents, by what a load does or would do with them. */
export interface Loaded {
  /** Documents that were written, those that replaced an earlier version included. */
  loaded: string[];
  /** Those of them that replaced an earlier version. */
  replaced: string[];
  /** Documents that were already loaded with the same content. */
  unchanged: string[];
  /** Documents without an annotation whose text differs from the annotated one that is loaded. */
  kept: string[];
}

/** Loads documents in one transaction: all of them or none. Their ids must differ. */
export async function loadDocuments(graph: Graph, documents: readonly Prepared[]): Promise<Loaded> {
  // Usually nothing has changed, and finding that out needs neither a lock nor a transaction.
  const planned = await planLoad(graph, documents);
  if (planned.loaded.length === 0) return planned;
  return graph.write(async (transaction) => {
    const now = new Date().toISOString();
    const [, stored] = await Promise.all([
      transaction.run(statements.lock, { now }),
      transaction.run(statements.stored, given({ documents: documents.map(idOf) })),
    ]);
    const load = compare(stored, documents);
    const incoming = documents.filter((each) => load.loaded.includes(idOf(each)));
    if (incoming.length > 0) await replace(transaction, load.replaced, incoming, now);
    return load;
  });
}

/** Replaces a loaded document, in a transaction of the caller's. */
export async function loadRevision(
  transaction: Transaction,
  document: Prepared,
  now: string,
): Promise<void> {
  await transaction.run(statements.lock, { now });
  await replace(transaction, [idOf(document)], [document], now);
}

/** What loading these documents would do now. */
export async function planLoad(graph: Graph, documents: readonly Prepared[]): Promise<Loaded> {
  const stored = await graph.read(statements.stored, given({ documents: documents.map(idOf) }));
  return compare(stored, documents);
}

const idOf = ({ contribution }: Prepared) => contribution.document.id;

function compare({ rows }: Rows, documents: readonly Prepared[]): Loaded {
  const stored = new Map(
    z
      .array(storedColumns)
      .parse(rows)
      .map(([id, loadHash, sha256, annotated]) => [id, { loadHash, sha256, annotated }]),
  );
  const load: Loaded = { loaded: [], replaced: [], unchanged: [], kept: [] };
  for (const document of documents) {
    const id = idOf(document);
    const here = stored.get(id);
    const isKept = document.unannotated && here?.annotated === true;
    const isSameText = here?.sha256 === document.contribution.document.sha256;
    if (here?.loadHash === document.loadHash || (isKept && isSameText)) load.unchanged.push(id);
    else if (isKept) load.kept.push(id);
    else {
      load.loaded.push(id);
      if (here !== undefined) load.replaced.push(id);
    }
  }
  return load;
}

/**
 * Removes a document, and exactly what only it supported. A document that others refer to stays, without
 * its text, as they describe it.
 * @returns whether it was loaded with its text.
 */
export async function removeDocument(graph: Graph, id: string): Promise<boolean> {
  return graph.write(async (transaction) => {
    const now = new Date().toISOString();
    const [, stored] = await Promise.all([
      transaction.run(statements.lock, { now }),
      transaction.run(statements.stored, given({ documents: [id] })),
    ]);
    if (stored.rows.length === 0) return false;
    await transaction.run(statements.removeProposals, given({ documents: [id] }));
    await replace(transaction, [id], [], now);
    return true;
  });
}
