import { withoutTrace } from './driver.ts';
import { GraphError, isUnavailable } from './errors.ts';
import { collectRows, type Params, type Rows } from './rows.ts';
import type { Sessions } from './sessions.ts';
import { SingleFlight } from './single-flight.ts';

/** Limits of one statement. */
export interface Limits {
  /** Milliseconds after which Neo4j ends the statement; default 30,000. */
  timeoutMs?: number | undefined;
  /** Ends the statement on the server as well. */
  signal?: AbortSignal | undefined;
  /** The statement waits until the server has what these stand for, and sees it. */
  bookmarks?: readonly string[] | undefined;
  /**
   * Whether each record holds a list of rows in its only column, because several records cost more than
   * one of several rows. The result is then those rows.
   */
  batched?: boolean | undefined;
  /** Characters of all texts of the result together; default any number. */
  maxCharacters?: number | undefined;
}

/** How long a server may be silent about a statement that it should have ended. */
const GRACE_MS = 500;

/** Neo4j keeps no more plans, and loses them when it restarts, which takes longer than this. */
const PLANS = { freshMs: 2_000, keys: 1_000 };

/**
 * Lets one run of a statement go ahead while Neo4j may have to plan it. Neo4j parses and plans a statement
 * again for each client that sends it before the first plan is ready: after a restart, 50 clients kept
 * all cores busy with a few statements and got no answer for 15 s.
 */
export const plansInFlight = (): SingleFlight =>
  new SingleFlight({ ...PLANS, isShared: isUnavailable });

/** Runs one statement in an autocommit read session: one round trip, where a managed transaction takes three. */
export async function readRows(
  sessions: Sessions,
  plans: SingleFlight,
  statement: string,
  params: Params,
  { timeoutMs = 30_000, signal, bookmarks, batched, maxCharacters }: Limits,
): Promise<Rows> {
  if (signal?.aborted) throw aborted();
  const session = sessions.open('READ', bookmarks);
  const deadline = startDeadline(timeoutMs, signal);
  const run = (ready: () => void) =>
    collectRows(
      withoutTrace(() => session.run(statement, params, { timeout: timeoutMs })),
      { batched, maxCharacters, begins: ready },
    );
  try {
    const rows =
      bookmarks === undefined
        ? await plans.run(statement, run, deadline.passed)
        : // A statement that waits for a bookmark must not keep others waiting.
          await Promise.race([
            run(() => {
              plans.ready(statement);
            }),
            deadline.passed,
          ]);
    return { ...rows, bookmarks: session.lastBookmarks() };
  } finally {
    deadline.end();
    // Closing with a result under way resets the connection, which ends the transaction on the server.
    // It is not waited for: a server that stays silent would hold the caller.
    void sessions.close(session).catch(() => undefined);
  }
}

/** Rejects when the caller aborts, or when the server says nothing after the time is over. */
function startDeadline(timeoutMs: number, signal: AbortSignal | undefined) {
  let reject: (reason: Error) => void = () => undefined;
  const passed = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  // Nobody may be waiting.
  passed.catch(() => undefined);
  const abort = () => {
    reject(aborted());
  };
  const watch = setTimeout(() => {
    reject(new GraphError('TIMEOUT', `Neo4j did not answer within ${timeoutMs} ms`));
  }, timeoutMs + GRACE_MS);
  signal?.addEventListener('abort', abort, { once: true });
  const end = () => {
    clearTimeout(watch);
    signal?.removeEventListener('abort', abort);
  };
  return { passed, end };
}

function aborted(): GraphError {
  return new GraphError('ABORTED', 'The statement was stopped because its caller aborted it');
}
