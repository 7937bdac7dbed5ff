import type { Driver } from 'neo4j-driver-lite';
import type { Connection } from './driver.ts';
import { GraphError } from './errors.ts';
import { planOf, type Planned } from './explain.ts';
import { Openings } from './opened.ts';
import { plansInFlight, readRows, type Limits } from './read.ts';
import type { Params, Rows } from './rows.ts';
import { Bookmarks, type Pool } from './sessions.ts';
import { writeRows, type Transaction, type WriteLimits } from './write.ts';

/** One database of one Neo4j. Its methods throw {@link GraphError}, and no error of the driver's. */
export interface Graph {
  /** Runs one statement that only reads, in one round trip. */
  read(statement: string, params?: Params, limits?: Limits): Promise<Rows>;
  /**
   * Runs the work in one transaction, and all of it again where Neo4j asks for it: it must leave nothing
   * elsewhere that a second run would not replace.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, limits?: WriteLimits): Promise<T>;
  /** Plans the statement without running it. */
  explain(statement: string, params?: Params): Promise<Planned>;
  /** Runs the statement, writes included, and counts what each operator touched. */
  profile(statement: string, params?: Params): Promise<Planned>;
  /** Connects to the server and returns its version, like `5.26.30`; refuses one before 5.26. */
  verify(): Promise<string>;
  /** How the driver's connections are used now. */
  pool(): Pool;
  /** Bookmarks of all that was written through this graph, for readers elsewhere; its own reads see it. */
  bookmarks(): readonly string[];
  close(): Promise<void>;
}

/** Opens a graph. Nothing is sent before the first statement; `verify` tells whether it is there. */
export function connect(connection: Connection): Graph {
  const openings = new Openings(connection);
  const { database } = connection;
  const plans = plansInFlight();
  const bookmarks = new Bookmarks();
  return {
    read: (statement, params = {}, limits = {}) => {
      const all = withOwn(limits, bookmarks.latest);
      return openings.use((on) => readRows(on.sessions, plans, statement, params, all), true);
    },
    // A write whose answer was lost may have been stored.
    write: (work, limits = {}) =>
      openings.use((on) => writeRows(on.sessions, bookmarks, work, limits), false),
    explain: (statement, params = {}) =>
      openings.use((on) => planOf(on.sessions, 'EXPLAIN', statement, params), true),
    profile: (statement, params = {}) =>
      openings.use((on) => planOf(on.sessions, 'PROFILE', statement, params), false),
    verify: () => openings.use((on) => verifyServer(on.driver, database), true),
    pool: () => openings.opened.sessions.pool(),
    bookmarks: () => bookmarks.latest,
    close: () => openings.close(),
  };
}

/** Adds the bookmarks of what this graph wrote. A server reads by a graph that writes nothing, so its statements carry none. */
function withOwn(limits: Limits, own: readonly string[]): Limits {
  if (own.length === 0) return limits;
  return { ...limits, bookmarks: [...own, ...(limits.bookmarks ?? [])] };
}

const LEAST = { major: 5, minor: 26 };

/**
 * Asks the server for its version.
 * @throws {GraphError} `NEO4J_TOO_OLD` naming the version found.
 */
async function verifyServer(driver: Driver, database: string): Promise<string> {
  const { agent = 'unknown' } = await driver.getServerInfo({ database });
  const version = agent.replace(/^Neo4j\//, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return version;
  throw new GraphError(
    'NEO4J_TOO_OLD',
    `Footnote needs Neo4j ${LEAST.major}.${LEAST.minor} or later, and this one is ${version}: upgrade it, or name a later one in NEO4J_URI or FOOTNOTE_NEO4J_VERSION`,
  );
}
