import neo4j, { type Driver, type Session } from 'neo4j-driver-lite';

/** How the connections of a driver are taken. The driver itself does not tell, so sessions are counted. */
export interface Pool {
  /** Connections there may be. */
  size: number;
  /** Taken by statements and transactions under way. */
  inUse: number;
  /** Statements and transactions that wait for a connection. */
  waiting: number;
}

/** Opens sessions of one database, and counts them: each holds a connection, or waits for one. */
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

  /** A session for one statement or transaction, to be given to `close`. It sees what the bookmarks stand for. */
  open(mode: 'READ' | 'WRITE', bookmarks: readonly string[] = []): Session {
    const defaultAccessMode = neo4j.session[mode];
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode,
      ...(bookmarks.length > 0 ? { bookmarks: [...bookmarks] } : {}),
    });
    this.#open++;
    return session;
  }

  /** Gives the connection back; a result under way is ended on the server as well. */
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
