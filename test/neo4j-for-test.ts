import { inject } from 'vitest';

/** The Neo4j of this worker: no other file uses it while this one runs. */
export function neo4jForTest() {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const neo4j = inject('neo4js')[worker - 1];
  if (neo4j === undefined) throw new Error(`No Neo4j was started for worker ${worker}.`);
  return neo4j;
}
