import type { Driver } from 'neo4j-driver';
import { openSession } from './open-session.ts';
import { collectRows, type Params, type Rows } from './rows.ts';

/** A transaction under way. */
export interface Transaction {
  run: (statement: string, params?: Params) => Promise<Rows>;
}

/** Loads wait for one another on the ledger, so a write may take long without being stuck. */
const WRITE_TIMEOUT_MS = 600_000;

/** Runs the work in one transaction: all of it or nothing. It is run again where Neo4j asks for it. */
export async function writeRows<T>(
  driver: Driver,
  database: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const session = openSession(driver, database, 'WRITE');
  try {
    return await session.executeWrite(
      (managed) =>
        work({ run: (statement, params = {}) => collectRows(managed.run(statement, params)) }),
      { timeout: WRITE_TIMEOUT_MS },
    );
  } finally {
    await session.close();
  }
}
