import type { DocumentNode } from 'graphql';
import type { Graph } from '../../src/graph/index.ts';
import { catalogue } from '../../src/generated/catalogue.ts';
import { Engine, readCounts, schema, type Counts, type Reading } from '../../src/query/index.ts';
import { operatorsOf } from '../operators-of.ts';

/** An operation as it is asked. */
export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is known of a graph's size, read as the server reads it. */
export function countsOf(graph: Graph): Promise<Counts> {
  return readCounts(catalogue, (...statement) => graph.read(...statement));
}

/** The counts of a graph that is so many times as large. */
export function times(factor: number, counts: Counts): Counts {
  return {
    nodes: (label) => factor * counts.nodes(label),
    links: (...pattern) => factor * counts.links(...pattern),
    textLength: counts.textLength,
  };
}

/** What an operation costs on a graph of this size. Nothing is read. Null if the operation is refused. */
export async function costOf(counts: Counts, asked: Asked): Promise<number | null> {
  let cost: number | null = null;
  await execute(counts, asked, {
    planned: (plan) => void (cost = plan.cost),
    read: () => Promise.resolve({ rows: [] }),
  });
  return cost;
}

/**
 * How often the statement of an operation touches the store, by PROFILE. 0 if there is none.
 * @throws {GraphError} if Neo4j stops it
 */
export async function hitsOf(graph: Graph, counts: Counts, asked: Asked): Promise<number> {
  let hits: Promise<number> = Promise.resolve(0);
  await execute(counts, asked, {
    read: async (statement, parameters) => {
      hits = graph
        .profile(statement, parameters)
        .then(({ plan }) => operatorsOf(plan).reduce((sum, { dbHits }) => sum + dbHits, 0));
      await hits.catch(() => undefined);
      return { rows: [] };
    },
  });
  return hits;
}

async function execute(counts: Counts, { document, variables }: Asked, reading: Reading) {
  const engine = new Engine(schema, reading, { maxCost: Infinity, counts: () => counts });
  try {
    await engine.execute({ document, variables });
  } catch {
    // A refusal, or that ids which must exist are missing in no rows.
  }
}
