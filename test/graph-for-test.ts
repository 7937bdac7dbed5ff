import { afterAll, beforeAll, inject } from 'vitest';
import { connect, migrate, type Graph } from '../src/graph/index.ts';

/** The run's Neo4j, emptied before the file's first test. Constraints are there. */
export function graphForTest(): Graph {
  const graph = connect({ ...inject('neo4j'), database: 'neo4j' });
  beforeAll(async () => {
    await emptyGraph(graph);
    await migrate(graph);
  });
  afterAll(() => graph.close());
  return graph;
}

export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}
