import neo4j from 'neo4j-driver-lite';
import type { Graph } from '../connect.ts';
import { GraphError } from '../errors.ts';
import { statementsFile } from '../statement-file.ts';
import { graphUnder } from '../under.ts';
import { waitForIndexes } from './population.ts';

/** Where several processes migrate at once, Neo4j may refuse a change of the schema that another one makes. */
const TRIES = 3;

/** Makes the constraints and indexes that are missing, and waits until they are online. */
export async function makeSchema(
  graph: Graph,
  onProgress: (line: string) => void = () => undefined,
): Promise<void> {
  // One transaction each, so that what was made of a large graph stays when one cannot be made.
  const rules = [...statementsFile('migrate/superseded'), ...statementsFile('constraints')];
  for (const rule of rules) await changeSchema(graph, [rule]);
  await waitForIndexes(graph, onProgress);
}

/** Labels that no graph of an earlier moment has nodes of. */
const OF_NOW = /\(n:(?:Decision|Ledger|Proposal|Review|Snapshot|Text|Version)\)/;

/**
 * Makes those that the graph of an earlier moment needs, before it has nodes: in two transactions, since each costs
 * Neo4j the plans that it keeps.
 * @param suffix what its labels end in.
 */
export async function makePastSchema(graph: Graph, suffix: string): Promise<void> {
  const past = graphUnder(suffix, graph);
  const rules = statementsFile('constraints').filter((rule) => !OF_NOW.test(rule));
  const isConstraint = (rule: string) => rule.startsWith('CREATE CONSTRAINT');
  await changeSchema(past, rules.filter(isConstraint));
  await changeSchema(
    past,
    rules.filter((rule) => !isConstraint(rule)),
  );
  await waitForIndexes(past, () => undefined);
}

/** Changes the schema in one transaction, and again where another process makes the same change at this moment. */
async function changeSchema(graph: Graph, rules: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      // A constraint is made before the transaction ends, however many nodes it is about.
      await graph.write(
        async ({ run }) => {
          for (const rule of rules) await run(rule);
        },
        { timeoutMs: 0 },
      );
      return;
    } catch (thrown) {
      // In spite of IF NOT EXISTS. Asked again, Neo4j finds the change made.
      if (tries === TRIES || !mayPass(thrown)) throw thrown;
    }
  }
}

/** Whether Neo4j's code is like `Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists`, or a deadlock. */
function mayPass(thrown: unknown): boolean {
  return (
    thrown instanceof GraphError &&
    thrown.cause instanceof neo4j.Neo4jError &&
    /^Neo\.(?:\w+\.Schema|TransientError\.Transaction)\./.test(thrown.cause.code)
  );
}
