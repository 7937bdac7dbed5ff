import { afterAll, beforeAll } from 'vitest';
import { connect, migrate, type Graph } from '../src/graph/index.ts';
import { neo4jForTest } from './neo4j-for-test.ts';

/** The run's Neo4j, emptied before the file's first test. Constraints are there. */
export function graphForTest(): Graph {
  const graph = connect({ ...neo4jForTest(), database: 'neo4j' });
  beforeAll(async () => {
    await emptyGraph(graph);
    await migrate(graph);
  });
  afterAll(() => graph.close());
  return graph;
}

/** Deletes everything, some at a time: one transaction has only part of Neo4j's memory. */
export async function emptyGraph(graph: Graph): Promise<void> {
  const deleteSome = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*)';
  for (let deleted = -1; deleted !== 0;) {
    const { rows } = await graph.write((transaction) => transaction.run(deleteSome));
    deleted = Number(rows[0]?.[0]);
  }
}
