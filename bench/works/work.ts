import type { Shape } from '../graph/index.ts';

/** The values of a request: GraphQL variables, or parameters of the statement. */
export type Variables = Readonly<Record<string, unknown>>;

/** Asks Footnote for values that a later request needs; returns `data`. */
export type Ask = (query: string, variables: Variables) => Promise<unknown>;

/** One question for the three servers, and how to compare their answers. */
export interface Work {
  /** Its folder, with footnote.graphql, peer.graphql and raw.cypher. */
  readonly name: string;
  /** The work whose operations it uses; absent if it has operations itself. */
  readonly asks?: string;
  /** Its number in the report. */
  readonly number: string;
  readonly title: string;
  /** The least ratio of the peer's time to Footnote's. */
  readonly peerAtLeast: number | undefined;
  /** The greatest ratio of Footnote's time to the bare driver's. */
  readonly rawAtMost: number | undefined;
  /** The most of Neo4j's CPU that Footnote's first answer takes, in milliseconds; default 150. */
  readonly firstRunAtMost?: number;
  /** The values for each server. */
  variables(shape: Shape, ask: Ask): Promise<Record<Side, Variables>> | Record<Side, Variables>;
  /** Makes Footnote's `data` of the rows of raw.cypher. */
  fromRaw(rows: readonly (readonly unknown[])[]): unknown;
  /** Makes Footnote's `data` of the peer's; absent if the peer cannot answer the question. */
  fromPeer?(data: unknown): unknown;
}

export const SIDES = ['footnote', 'peer', 'raw'] as const;
export type Side = (typeof SIDES)[number];

/** The same for all three. */
export function same(variables: Variables): Record<Side, Variables> {
  return { footnote: variables, peer: variables, raw: variables };
}
