import { z } from 'zod';
import type { Transaction } from '../graph/index.ts';
import { statements } from './stored-contributions.ts';

/** When a node was created, and all moments at which it changed, in order: ISO 8601. */
export interface NodeTimes {
  readonly createdAt: string | null;
  readonly updates: readonly string[];
}

/** The times of a document, of all that it describes and of its statistics, by their ids, as far as they are known. */
export type ChangedAt = Readonly<Record<string, NodeTimes>>;

const columns = z.array(
  z.tuple([
    z.string(),
    z.object({
      id: z.string(),
      createdAt: z.string().nullable(),
      updates: z.array(z.string()),
    }),
  ]),
);

/** When the nodes that documents bring were created and changed, by document. */
export async function changedAtOf(
  run: Transaction['run'],
  documents: readonly string[],
): Promise<(document: string) => ChangedAt> {
  const { rows } = await run(statements.changedAt, { documents });
  const found = new Map<string, Record<string, NodeTimes>>();
  for (const [document, { id, createdAt, updates }] of columns.parse(rows)) {
    const times = found.get(document) ?? {};
    found.set(document, times);
    if (createdAt !== null || updates.length > 0) times[id] = { createdAt, updates };
  }
  return (document) => found.get(document) ?? {};
}
