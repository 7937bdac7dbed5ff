import { Bookmarks } from './bookmarks.ts';
import { fromDriver } from './driver-error.ts';
import { openDriver, POOL_SIZE, type Connection } from './open-driver.ts';
import { Sessions, type Pool } from './open-session.ts';
import { planOf, type Planned } from './plan.ts';
import { PlannedStatements } from './planned-statements.ts';
import { readRows, type Limits } from './read.ts';
import type { Params, Rows } from './rows.ts';
import { verifyServer } from './verify.ts';
import { writeRows, type Transaction } from './write.ts';

/** One database of one Neo4j. Everything here throws {@link GraphError} and nothing else of the driver's. */
export interface Graph {
  /** Runs one statement that only reads, in one round trip. */
  read(statement: string, params?: Params, limits?: Limits): Promise<Rows>;
  /** Runs the work in one transaction, and again where Neo4j asks for it: it must not act elsewhere. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Plans the statement without running it. */
  explain(statement: string, params?: Params): Promise<Planned>;
  /** Runs the statement, writes included, and counts what each operator touched. */
  profile(statement: string, params?: Params): Promise<Planned>;
  /** Reaches the server and gives its version; refuses one before 5.26. */
  verify(): Promise<string>;
  /** How the driver's connections are taken at this moment. */
  pool(): Pool;
  /** Stand for everything written through this graph, which reads it by itself; for readers elsewhere. */
  bookmarks(): readonly string[];
  close(): Promise<void>;
}

/** Opens a graph. Nothing is sent before the first statement; `verify` says whether it is there. */
export function connect(connection: Connection): Graph {
  const driver = openDriver(connection);
  const { database, poolSize = POOL_SIZE } = connection;
  const sessions = new Sessions(driver, database, poolSize);
  const planned = new PlannedStatements();
  const bookmarks = new Bookmarks();
  const ours = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      throw fromDriver(thrown, connection.uri);
    }
  };
  return {
    read: (statement, params = {}, limits = {}) =>
      ours(readRows(sessions, planned, statement, params, withOwn(limits, bookmarks.latest))),
    write: (work) => ours(writeRows(sessions, bookmarks, work)),
    explain: (statement, params = {}) => ours(planOf(sessions, 'EXPLAIN', statement, params)),
    profile: (statement, params = {}) => ours(planOf(sessions, 'PROFILE', statement, params)),
    verify: () => ours(verifyServer(driver, database)),
    pool: () => sessions.pool(),
    bookmarks: () => bookmarks.latest,
    close: () => driver.close(),
  };
}

/** What this graph wrote itself, it sees. A server writes nothing, and its statements carry nothing. */
function withOwn(limits: Limits, own: readonly string[]): Limits {
  if (own.length === 0) return limits;
  return { ...limits, bookmarks: [...own, ...(limits.bookmarks ?? [])] };
}
