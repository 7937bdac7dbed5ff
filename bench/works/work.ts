import type { Shape } from '../graph/index.ts';

/** What goes with a request: GraphQL variables, or parameters of the statement. */
export type Variables = Readonly<Record<string, unknown>>;

/** Asks Footnote, for what a later request needs; gives `data`. */
export type Ask = (query: string, variables: Variables) => Promise<unknown>;

/** The same question for the three servers, and how their answers compare. */
export interface Work {
  /** Its folder here, with footnote.graphql, peer.graphql and raw.cypher. */
  readonly name: string;
  /** The work whose operations it asks, where it has none of its own. */
  readonly asks?: string;
  /** As in the table of targets. */
  readonly number: string;
  readonly title: string;
  /** Times faster than the peer, at least. */
  readonly peerAtLeast: number | undefined;
  /** Times the raw driver's time, at most. */
  readonly rawAtMost: number | undefined;
  /** What each is given. */
  variables(shape: Shape, ask: Ask): Promise<Record<Side, Variables>> | Record<Side, Variables>;
  /** Footnote's `data`, from the rows of raw.cypher. */
  fromRaw(rows: readonly (readonly unknown[])[]): unknown;
  /** Footnote's `data`, from the peer's; not there where the peer cannot be asked such a thing. */
  fromPeer?(data: unknown): unknown;
}

export const SIDES = ['footnote', 'peer', 'raw'] as const;
export type Side = (typeof SIDES)[number];

/** The same for all three. */
export function same(variables: Variables): Record<Side, Variables> {
  return { footnote: variables, peer: variables, raw: variables };
}
