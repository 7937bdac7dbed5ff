import type { Graph } from './connect.ts';
import { GraphError } from './graph-error.ts';
import { statementFile, statementsFile } from './statement-file.ts';

/** The version of cypher/model.cypher that this code writes. Raise it with any change that needs a migration. */
export const MODEL_VERSION = 3;

const constraints = statementsFile('constraints');
const ledger = statementFile('ledger');

/**
 * Makes constraints and indexes, waits until they serve, and notes the model's version. Running it
 * again changes nothing.
 * @throws {GraphError} `MODEL_TOO_NEW` where a later Footnote has written this graph.
 */
export async function migrate(graph: Graph): Promise<void> {
  if ((await modelOf(graph)) === MODEL_VERSION) return;
  // One transaction each: Neo4j does not mix schema with schema reads or with data in one.
  for (const constraint of constraints) await graph.write(({ run }) => run(constraint));
  await graph.write(({ run }) => run('CALL db.awaitIndexes(300)'));
  const { rows } = await graph.write(({ run }) => run(ledger, { model: BigInt(MODEL_VERSION) }));
  const found = Number(rows[0]?.[0]);
  if (found > MODEL_VERSION) {
    throw new GraphError(
      'MODEL_TOO_NEW',
      `This graph is of model ${found}, and this Footnote knows models up to ${MODEL_VERSION}: use a later Footnote`,
    );
  }
}

/** The version noted last, whose constraints are there then; undefined in an empty graph. */
async function modelOf(graph: Graph): Promise<number | undefined> {
  const { rows } = await graph.read(statementFile('ledger-model'));
  const [model] = rows[0] ?? [];
  return typeof model === 'number' ? model : undefined;
}
