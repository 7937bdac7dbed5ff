import { z } from 'zod';
import type { Graph, Rows } from '../../graph/index.ts';
import type { Prepared } from './prepared.ts';
import { replace } from './replace.ts';
import { given, statements } from './statements.ts';

const storedColumns = z.tuple([z.string(), z.string()]);

/** Ids of documents. */
export interface Loaded {
  loaded: string[];
  /** Documents that were already loaded with the same content. */
  unchanged: string[];
}

/** Loads documents in one transaction: all of them or none. Their ids must differ. */
export async function loadDocuments(graph: Graph, documents: readonly Prepared[]): Promise<Loaded> {
  // Usually nothing has changed, and finding that out needs neither a lock nor a transaction.
  const stored = await graph.read(statements.stored, given({ documents: documents.map(idOf) }));
  const differing = differingFrom(stored, documents);
  const unchanged = documents.filter((each) => !differing.includes(each)).map(idOf);
  if (differing.length === 0) return { loaded: [], unchanged };
  const written = await writeDocuments(graph, differing);
  return { loaded: written.loaded, unchanged: [...unchanged, ...written.unchanged] };
}

async function writeDocuments(graph: Graph, documents: readonly Prepared[]): Promise<Loaded> {
  return graph.write(async (transaction) => {
    const now = new Date().toISOString();
    const [, stored] = await Promise.all([
      transaction.run(statements.lock, { now }),
      transaction.run(statements.stored, given({ documents: documents.map(idOf) })),
    ]);
    const here = hashesOf(stored);
    const changed = differingFrom(stored, documents);
    const outgoing = changed.map(idOf).filter((id) => here.has(id));
    if (changed.length > 0) await replace(transaction, outgoing, changed, now);
    const loaded = changed.map(idOf);
    const unchanged = documents.filter((each) => !changed.includes(each)).map(idOf);
    return { loaded, unchanged };
  });
}

const idOf = ({ contribution }: Prepared) => contribution.document.id;

function hashesOf({ rows }: Rows): Map<string, string> {
  return new Map(z.array(storedColumns).parse(rows));
}

function differingFrom(stored: Rows, documents: readonly Prepared[]): Prepared[] {
  const here = hashesOf(stored);
  return documents.filter((each) => here.get(idOf(each)) !== each.loadHash);
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
    await replace(transaction, [id], [], now);
    return true;
  });
}
