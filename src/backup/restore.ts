import { z } from 'zod';
import {
  GraphError,
  makeSchema,
  migrate,
  modelOf,
  statementFile,
  type Graph,
} from '../graph/index.ts';
import { Creation } from './creation.ts';
import { BackupError } from './errors.ts';
import type { Summary } from './format.ts';
import { verifyBackup } from './read.ts';

export interface RestoreOptions {
  /** Whether everything that the database holds is deleted first. */
  replace?: boolean;
  /** Receives a line after each transaction. */
  onProgress?: (line: string) => void;
}

/**
 * Makes the graph of a backup, which is verified before anything is changed, and migrates the graph if the
 * backup is of an earlier model. A restore that was interrupted leaves a graph that no other command takes
 * for a whole one; `replace` repeats it.
 * @throws {GraphError} `MODEL_TOO_NEW`, `RESTORE_UNFINISHED` and others
 * @throws {BackupError} `NOT_A_BACKUP`, `BACKUP_DAMAGED`, `BACKUP_TOO_NEW`, `GRAPH_NOT_EMPTY`
 */
export async function restoreBackup(
  graph: Graph,
  file: string,
  { replace = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Summary> {
  onProgress('verifying');
  const summary = await verifyBackup(file);
  await (replace ? assertKnown(graph) : assertEmpty(graph));
  await graph.write(({ run }) => run(statementFile('backup/begin-restore')));
  await deleteAll(graph, 'delete-links');
  await deleteAll(graph, 'delete-nodes');
  await makeSchema(graph, onProgress);
  await new Creation(graph, file, onProgress).run();
  await migrate(graph, onProgress);
  return summary;
}

/** A graph of a later model has a schema that this Footnote does not know. */
async function assertKnown(graph: Graph): Promise<void> {
  try {
    await modelOf(graph);
  } catch (thrown) {
    if (!(thrown instanceof GraphError) || thrown.code !== 'RESTORE_UNFINISHED') throw thrown;
  }
}

async function assertEmpty(graph: Graph): Promise<void> {
  await modelOf(graph);
  const { rows } = await graph.read(statementFile('backup/counts'));
  const [nodes] = z.tuple([z.int(), z.int()]).parse(rows[0]);
  if (nodes === 0) return;
  throw new BackupError(
    'GRAPH_NOT_EMPTY',
    `A backup is restored into an empty graph, and this one holds ${nodes} nodes. Name another Neo4j, or let "footnote restore --replace" delete everything in this one first`,
  );
}

const deletedColumns = z.tuple([z.int()]);

/** Deletes some at a time; fewer, where one transaction has no memory for as many. */
async function deleteAll(graph: Graph, file: 'delete-links' | 'delete-nodes'): Promise<void> {
  const statement = statementFile(`backup/${file}`);
  for (let many = 10_000, deleted = -1; deleted !== 0;) {
    try {
      const { rows } = await graph.write(({ run }) => run(statement, { many: BigInt(many) }));
      [deleted] = deletedColumns.parse(rows[0]);
    } catch (thrown) {
      const tooMany = thrown instanceof GraphError && thrown.code === 'TOO_MUCH_MEMORY';
      if (!tooMany || many === 1) throw thrown;
      many = Math.ceil(many / 10);
    }
  }
}
