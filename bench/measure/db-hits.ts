import type { Graph, Plan } from '../../src/graph/index.ts';
import type { Statement } from './footnote-statements.ts';

/** How often the statements touch the store, by PROFILE, once Neo4j has them planned and warm. */
export async function dbHits(graph: Graph, statements: readonly Statement[]): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of statements) {
    await graph.profile(text, parameters);
    const { plan } = await graph.profile(text, parameters);
    hits += hitsOf(plan);
  }
  return hits;
}

function hitsOf({ dbHits: own, children }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), own);
}
