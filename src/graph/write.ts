import { withoutTrace } from './driver.ts';
import { collectRows, type Params, type Rows } from './rows.ts';
import type { Bookmarks, Sessions } from './sessions.ts';

/** A transaction under way. */
export interface Transaction {
  run: (statement: string, params?: Params) => Promise<Rows>;
}

/** Limits of one transaction. */
export interface WriteLimits {
  /**
   * Milliseconds after which Neo4j ends the transaction; default 600,000: loads wait for one another on the
   * ledger, so a write may take long without being stuck. 0: never.
   */
  timeoutMs?: number | undefined;
}

/** Runs the work in one transaction: all of it or nothing. It is run again where Neo4j asks for it. */
export async function writeRows<T>(
  sessions: Sessions,
  bookmarks: Bookmarks,
  work: (transaction: Transaction) => Promise<T>,
  { timeoutMs = 600_000 }: WriteLimits,
): Promise<T> {
  const given = bookmarks.latest;
  const session = sessions.open('WRITE', given);
  try {
    const result = await session.executeWrite(
      (managed) =>
        work({
          run: (statement, params = {}) =>
            collectRows(withoutTrace(() => managed.run(statement, params))),
        }),
      { timeout: timeoutMs },
    );
    bookmarks.replace(given, session.lastBookmarks());
    return result;
  } finally {
    await sessions.close(session);
  }
}
