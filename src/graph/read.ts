import { isAway } from './driver-error.ts';
import { GraphError } from './graph-error.ts';
import type { Sessions } from './open-session.ts';
import type { EndTurn, PlannedStatements } from './planned-statements.ts';
import { collectRows, type Batch, type Params, type Rows } from './rows.ts';
import { withoutTrace } from './without-trace.ts';

/** Limits of one statement. */
export interface Limits {
  /** Milliseconds after which Neo4j ends the statement; 30,000 unless told. */
  timeoutMs?: number | undefined;
  /** Ends the statement on the server as well. */
  signal?: AbortSignal | undefined;
  /** Waits until the server has what these stand for, and sees it. */
  bookmarks?: readonly string[] | undefined;
}

/** How long a server may be silent about a statement that it should have ended. */
const GRACE_MS = 500;

/** Runs one statement in an autocommit read session: one round trip, where a managed transaction takes three. */
export async function readRows(
  sessions: Sessions,
  planned: PlannedStatements,
  statement: string,
  params: Params,
  { timeoutMs = 30_000, signal, bookmarks }: Limits,
): Promise<Rows> {
  if (signal?.aborted) throw aborted();
  const session = sessions.open('READ', bookmarks);
  // Closing with a result under way resets the connection, which ends the transaction on the server.
  // It is not waited for: a server that stays silent would hold the caller.
  const close = () => void sessions.close(session).catch(() => undefined);
  let stop: ((reason: Error) => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const abort = () => stop?.(aborted());
  const watch = setTimeout(() => stop?.(silent(timeoutMs)), timeoutMs + GRACE_MS);
  signal?.addEventListener('abort', abort, { once: true });
  let endTurn: EndTurn | undefined;
  try {
    // Who waits for a bookmark keeps nobody else waiting.
    if (bookmarks === undefined && !planned.has(statement))
      endTurn = await planned.turn(statement, stopped);
    const config = { timeout: timeoutMs };
    const result = withoutTrace(() => session.run<Batch>(statement, params, config));
    const begins = () => {
      planned.add(statement);
      endTurn?.();
    };
    const rows = await Promise.race([collectRows(result, begins), stopped]);
    return { ...rows, bookmarks: session.lastBookmarks() };
  } catch (thrown) {
    if (isAway(thrown)) endTurn?.(thrown);
    throw thrown;
  } finally {
    endTurn?.();
    clearTimeout(watch);
    signal?.removeEventListener('abort', abort);
    close();
  }
}

function aborted(): GraphError {
  return new GraphError('ABORTED', 'The statement was ended because its caller went away');
}

function silent(timeoutMs: number): GraphError {
  return new GraphError('TIMEOUT', `Neo4j did not answer within ${timeoutMs} ms`);
}
