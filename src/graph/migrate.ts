import neo4j from 'neo4j-driver-lite';
import type { Graph } from './connect.ts';
import { GraphError } from './graph-error.ts';
import { statementFile, statementsFile } from './statement-file.ts';

/** The version of cypher/model.cypher that this code writes. Raise it with any change that needs a migration. */
export const MODEL_VERSION = 4;

/** Of several migrations at once, one makes what the others are refused. */
const TRIES = 3;

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
  for (const constraint of constraints) await make(graph, constraint);
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

/**
 * Makes one, unless it is there. Where another migration makes the same at this moment, Neo4j refuses
 * the second in spite of IF NOT EXISTS; asked again, it finds it.
 */
async function make(graph: Graph, constraint: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await graph.write(({ run }) => run(constraint));
      return;
    } catch (thrown) {
      if (tries === TRIES || !isOfSchema(thrown)) throw thrown;
    }
  }
}

/** Neo4j's own codes: `Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists` is one. */
function isOfSchema(thrown: unknown): boolean {
  return (
    thrown instanceof GraphError &&
    thrown.cause instanceof neo4j.Neo4jError &&
    /^Neo\.\w+\.Schema\./.test(thrown.cause.code)
  );
}

/** The version noted last, whose constraints are there then; undefined in an empty graph. */
async function modelOf(graph: Graph): Promise<number | undefined> {
  const { rows } = await graph.read(statementFile('ledger-model'));
  const [model] = rows[0] ?? [];
  return typeof model === 'number' ? model : undefined;
}
