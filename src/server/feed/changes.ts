import { z } from 'zod';
import { statementFile, type Graph } from '../../graph/index.ts';
import type { Loads } from './loads.ts';

const changeColumns = z.array(z.tuple([z.looseObject({ id: z.string() })]));
const idColumns = z.array(z.tuple([z.string()]));

/** A change as the events have it: its fields in GraphQL, without what it superseded. */
export type FeedChange = z.infer<typeof changeColumns>[number][0];

/** The place after which all later changes are, while there is none: '' if there is no change yet. */
export async function latestChange(graph: Graph, timeoutMs: number): Promise<string> {
  const { rows } = await graph.read(statementFile('feed/latest'), {}, { timeoutMs });
  return idColumns.parse(rows)[0]?.[0] ?? '';
}

/** The place before all changes that are later than a moment, ISO 8601 with milliseconds. */
export function placeOf(moment: string): string {
  // Ids go on with a hyphen and hex digits, which sort before a tilde.
  return `change:${moment.replace(/\D/g, '')}-~`;
}

export interface After {
  readonly place: string;
  /** Changes that are read at once. */
  readonly many: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * All changes after a place, some at once, as they come, until the signal aborts. None where nothing has come for
 * a while: the graph is asked again then, because a member of a cluster may lag behind the one that told of a load.
 */
export async function* changesAfter(
  graph: Graph,
  loads: Loads,
  { place, many, timeoutMs, signal }: After,
): AsyncGenerator<readonly FeedChange[]> {
  let after = place;
  while (!signal.aborted) {
    const { rows } = await graph.read(
      statementFile('feed/changes'),
      { after, many: BigInt(many) },
      { timeoutMs },
    );
    const changes = changeColumns.parse(rows).map(([change]) => change);
    after = changes.at(-1)?.id ?? after;
    if (changes.length === 0) await loads.next(signal);
    yield changes;
  }
}
