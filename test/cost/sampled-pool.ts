import { z } from 'zod';
import type { Graph } from '../../src/graph/index.ts';
import type { Row } from '../../src/model/index.ts';
import { rowSchema } from '../query/differential/stored.ts';
import { poolOf, type Pool } from '../query/differential/pool.ts';

/** Nodes of a label, and relationships of a type, that operations are drawn from. */
const SAMPLE = 200;

const LABELS = [
  'Person',
  'Agency',
  'Organization',
  'Program',
  'Place',
  'Document',
  'Statistic',
  'Quote',
  'Passage',
  'Claim',
  'Proposal',
  'Decision',
  'Merge',
  'Change',
] as const;
const RELATIONSHIPS = ['HELD', 'MENTIONS', 'RENDERED_IN'] as const;

const nodes = z.array(z.tuple([rowSchema]));
const links = z.array(z.tuple([z.string(), rowSchema, rowSchema, z.looseObject({})]));

/** Values to ask with, of a few nodes of each label: the first by id, where the bench has its busiest. */
export async function sampledPool(graph: Graph): Promise<Pool> {
  const labels = new Map<Row, string>();
  const byId = new Map<string, Row>();
  for (const label of LABELS) {
    const { rows } = await graph.read(
      `MATCH (n:${label}) RETURN properties(n) ORDER BY n.id LIMIT ${SAMPLE}`,
    );
    // A graph may have none of them.
    const found = rows.length > 0 ? nodes.parse(rows) : [[{ id: `${label.toLowerCase()}:none` }]];
    for (const [row] of found) {
      if (row === undefined) continue;
      labels.set(row, label);
      byId.set(row.id, row);
    }
  }
  const found = [];
  for (const type of RELATIONSHIPS) {
    const { rows } = await graph.read(
      `MATCH (a)-[r:${type}]->(b) WITH a, r, b LIMIT ${SAMPLE}
       RETURN elementId(r), properties(a), properties(b), properties(r)`,
    );
    for (const [id, start, end, row] of links.parse(rows))
      found.push({ type, start, end, row: { id, ...row } });
  }
  return poolOf({ nodes: byId, links: found, groups: [], labelOf: (row) => labels.get(row) ?? '' });
}
