import { expect } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';

const UNDER_WAY = `SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery`;
const CONNECTIONS = `CALL dbms.listConnections() YIELD userAgent WHERE userAgent = 'footnote' RETURN count(*)`;

/** What Neo4j works on, but for this question. */
export async function underWay(graph: Graph): Promise<unknown[]> {
  return (await graph.read(UNDER_WAY)).rows.map(([query]) => query);
}

/** Connections of ours that Neo4j holds open, those of the asker included. */
export async function connectionsOf(graph: Graph): Promise<number> {
  return Number((await graph.read(CONNECTIONS)).rows[0]?.[0]);
}

/** The pool of one graph has given everything back, and another sees nothing under way on their Neo4j. */
export async function expectIdle(served: Graph, onlooker: Graph): Promise<void> {
  const { size } = served.pool();
  await expect
    .poll(() => served.pool(), { timeout: 10_000 })
    .toEqual({ size, inUse: 0, waiting: 0 });
  await expect.poll(() => underWay(onlooker), { timeout: 10_000 }).toEqual([]);
}
