import neo4j from 'neo4j-driver-lite';
import type { Graph } from './connect.ts';
import { GraphError } from './graph-error.ts';
import { keyTexts } from './key-texts.ts';
import { statementFile, statementsFile } from './statement-file.ts';

/** The version of cypher/model.cypher that this code writes. Raise it with any change that needs a migration. */
export const MODEL_VERSION = 4;

/** Of several migrations at once, one makes what the others are refused. */
const TRIES = 3;

/** The first whose lists are ordered by sort keys of texts. */
const TEXT_KEYS = 4;

/**
 * Makes constraints and indexes, waits until they serve, brings what an earlier model stored in line,
 * and notes the model's version. Running it again changes nothing.
 * @throws {GraphError} `MODEL_TOO_NEW` where a later Footnote has written this graph.
 */
export async function migrate(graph: Graph): Promise<void> {
  const model = await modelOf(graph);
  if (model === MODEL_VERSION) return;
  // One transaction each: Neo4j does not mix schema with schema reads or with data in one.
  const rules = [...statementsFile('migrate/superseded'), ...statementsFile('constraints')];
  for (const rule of rules) await make(graph, rule);
  await graph.write(({ run }) => run('CALL db.awaitIndexes(300)'));
  if (model !== undefined && model < TEXT_KEYS) await keyTexts(graph);
  const ledger = statementFile('ledger');
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
 * Makes or drops one, unless that is done. Where another migration does the same at this moment, Neo4j
 * refuses the second in spite of IF NOT EXISTS; asked again, it finds it done.
 */
async function make(graph: Graph, rule: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await graph.write(({ run }) => run(rule));
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
