import { createHash } from 'node:crypto';
import { z } from 'zod';
import { exportGraph } from '../src/export/index.ts';
import type { Graph } from '../src/graph/index.ts';

const line = z.looseObject({ text: z.string(), annotation: z.unknown() });

/**
 * Equal for two graphs with the same content, whatever the time and order in which they were loaded: the
 * SHA-256 of each document's text and annotation, and how many nodes and relationships of each kind there
 * are, which also counts what no export has. What was superseded on the way is left out.
 */
export async function checksum(graph: Graph): Promise<unknown> {
  const hash = createHash('sha256');
  for await (const exported of exportGraph(graph)) {
    const { text, annotation } = line.parse(JSON.parse(exported));
    hash.update(`${JSON.stringify([text, annotation])}\n`);
  }
  const nodes = await graph.read(
    'MATCH (node) WHERE NOT node:Ledger|Change|Version|Text UNWIND labels(node) AS label RETURN label, count(*) ORDER BY label',
  );
  const relationships = await graph.read(
    'MATCH ()-[relationship]->() RETURN type(relationship) AS type, count(*) ORDER BY type',
  );
  return { sha256: hash.digest('hex'), nodes: nodes.rows, relationships: relationships.rows };
}
