import type { Graph } from '../../src/graph/index.ts';

/** How many nodes and relationships there are. */
export async function stored(graph: Graph): Promise<number> {
  const { rows } = await graph.read('RETURN COUNT { (n) } + COUNT { ()-->() }');
  return Number(rows[0]?.[0]);
}
