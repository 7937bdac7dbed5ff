import { migrate, statementsFile, type Graph } from '../../src/graph/index.ts';

const HOUR_MS = 3_600_000;

/** The import has no lists without items. */
const ALIASES = `MATCH (entity:Referent) WHERE entity.name IS NOT NULL AND entity.aliases IS NULL
WITH entity LIMIT 20000 SET entity.aliases = [] RETURN count(*)`;

/** Completes a graph that was imported: makes all constraints and indexes, and notes its model. */
export async function makeIndexes(graph: Graph): Promise<void> {
  const limits = { timeoutMs: HOUR_MS };
  const rules = statementsFile('constraints');
  const constraints = rules.filter((rule) => rule.includes('CREATE CONSTRAINT'));
  for (const rule of constraints) await graph.write(({ run }) => run(rule), limits);
  // In one transaction, so that Neo4j reads the store once for all of them.
  await graph.write(async ({ run }) => {
    for (const rule of rules) if (!constraints.includes(rule)) await run(rule);
  }, limits);
  await graph.write(({ run }) => run(`CALL db.awaitIndexes(${HOUR_MS / 1000})`), limits);
  await migrate(graph);
  let more = true;
  while (more) {
    const { rows } = await graph.write(({ run }) => run(ALIASES));
    more = Number(rows[0]?.[0]) > 0;
  }
  await graph.write(({ run }) => run('CALL db.resampleOutdatedIndexes()'), limits);
}
