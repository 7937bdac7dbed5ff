import type { Graph, Plan } from '../../src/graph/index.ts';
import type { Statement } from './footnote-statements.ts';

/** The db hits of the statements by PROFILE, once they are planned and the caches are warm. */
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
