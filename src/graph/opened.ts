import type { Driver } from 'neo4j-driver-lite';
import { openDriver, POOL_SIZE, type Connection } from './driver.ts';
import { fromDriver, GraphError, type GraphErrorCode } from './errors.ts';
import { Sessions } from './sessions.ts';

/** A driver for one address. */
export interface Opened {
  readonly uri: string;
  readonly driver: Driver;
  readonly sessions: Sessions;
}

/** What is open to a server: a server that comes back at another address is followed there. */
export class Openings {
  readonly #connection: Connection;
  #opened: Opened;
  #moving: Promise<void> | undefined;
  #closed = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#opened = this.#open(connection.uri);
  }

  get opened(): Opened {
    return this.#opened;
  }

  /**
   * Runs the work, and translates the errors of the driver.
   * @param again whether it may run once more, at the address where the server is found instead
   */
  async use<T>(work: (opened: Opened) => Promise<T>, again: boolean): Promise<T> {
    const before = this.#opened;
    try {
      return await work(before);
    } catch (thrown) {
      const error = fromDriver(thrown, before.uri);
      if (isElsewhere(error)) await this.#follow(before);
      if (this.#opened === before || !again) throw error;
    }
    const { uri } = this.#opened;
    return work(this.#opened).catch((thrown: unknown) => {
      throw fromDriver(thrown, uri);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#moving;
    await this.#opened.driver.close();
  }

  /** Opens the address at which the server is now, unless somebody has done so. */
  async #follow(before: Opened): Promise<void> {
    if (this.#opened !== before) return;
    this.#moving ??= this.#move(before).finally(() => {
      this.#moving = undefined;
    });
    await this.#moving;
  }

  async #move(before: Opened): Promise<void> {
    const uri = await this.#connection.locate?.();
    if (uri === undefined || uri === before.uri || this.#closed) return;
    this.#opened = this.#open(uri);
    // What still runs there has lost its server.
    await before.driver.close();
  }

  #open(uri: string): Opened {
    const { database, poolSize = POOL_SIZE } = this.#connection;
    const driver = openDriver({ ...this.#connection, uri });
    return { uri, driver, sessions: new Sessions(driver, database, poolSize) };
  }
}

/** Nothing answers, or another server does, which got the port meanwhile and may be silent. */
function isElsewhere(error: unknown): boolean {
  return error instanceof GraphError && ELSEWHERE.has(error.code);
}

const ELSEWHERE: ReadonlySet<GraphErrorCode> = new Set([
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
  'WRONG_PASSWORD',
]);
