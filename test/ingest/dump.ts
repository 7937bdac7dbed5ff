import type { Graph } from '../../src/graph/index.ts';

/**
 * Everything in the graph but what it was before and the moments of loading, in an order that does not depend on them:
 * two graphs that hold the same have equal dumps.
 */
export async function dumpOf(graph: Graph): Promise<string[]> {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:Ledger|Change|Version|Text RETURN labels(n), n{.*, loadedAt: null, recordedAt: null, createdAt: null, updatedAt: null, updates: null}',
  );
  const relationships = await graph.read(
    'MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id',
  );
  return [...nodes.rows, ...relationships.rows]
    .map((row) => JSON.stringify(row, inOrder).replaceAll('\uFFFF', '\\uFFFF'))
    .sort();
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const present = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}
