import neo4j, { type Driver, type Session } from 'neo4j-driver-lite';

/** How the connections of a driver are used. The driver does not tell, so sessions are counted. */
export interface Pool {
  /** The most connections. */
  size: number;
  /** Connections in use by statements and transactions. */
  inUse: number;
  /** Statements and transactions that wait for a connection. */
  waiting: number;
}

/** Opens sessions on one database and counts them: each holds a connection, or waits for one. */
export class Sessions {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #size: number;
  #open = 0;

  constructor(driver: Driver, database: string, size: number) {
    this.#driver = driver;
    this.#database = database;
    this.#size = size;
  }

  /** A session for one statement or transaction, which sees all that the bookmarks stand for. */
  open(mode: 'READ' | 'WRITE', bookmarks: readonly string[] = []): Session {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
    });
    this.#open++;
    return session;
  }

  /** Gives the connection back. A result under way is ended on the server as well. */
  async close(session: Session): Promise<void> {
    try {
      await session.close();
    } finally {
      this.#open--;
    }
  }

  pool(): Pool {
    const inUse = Math.min(this.#open, this.#size);
    return { size: this.#size, inUse, waiting: this.#open - inUse };
  }
}

/**
 * The bookmarks of what a graph has written: a session that is given them sees it, on every member of a
 * cluster. Empty where nothing was written.
 */
export class Bookmarks {
  #latest: readonly string[] = [];

  get latest(): readonly string[] {
    return this.#latest;
  }

  /** Notes the bookmarks of a write that began after `given`, which they replace. */
  replace(given: readonly string[], got: readonly string[]): void {
    this.#latest = [...new Set([...this.#latest.filter((mark) => !given.includes(mark)), ...got])];
  }
}
