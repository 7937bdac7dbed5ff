import { z } from 'zod';

/** What an answer's `extensions.footnote` says where the request's asks it to explain. */
export interface Explanation {
  /** Rows that the operation may touch, as estimated before it ran. */
  readonly cost: number;
  /** What it may cost at most. */
  readonly limit: number;
  /** The Cypher that ran: one statement, none where nothing was asked of the graph. */
  readonly statements: readonly string[];
  /** Rows that came back from Neo4j. */
  readonly rows: number;
}

const asking = z.object({ footnote: z.object({ explain: z.literal(true) }) });

/** Whether a request's extensions have `{ footnote: { explain: true } }`. */
export function asksToExplain(extensions: unknown): boolean {
  return extensions !== undefined && asking.safeParse(extensions).success;
}
