import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import {
  assertKeptSince,
  GraphError,
  statementFile,
  statementUnder,
  type Graph,
} from '../graph/index.ts';
import { assertNotTooLarge } from './too-large.ts';
import {
  claim,
  finish,
  isThere,
  occupancies,
  release,
  TakenOver,
  type Occupancy,
  type Occupied,
} from './occupancy.ts';

/** How long a request waits for the graph of a moment, by default, in milliseconds. */
const WAIT_MS = 30_000;
/** How often somebody else's build is looked at, in milliseconds. */
const LOOK_MS = 200;
/** Later than any moment. */
const EVER = '\uFFFF';

/** What reads a graph; the bookmarks tell what the server had when it answered. */
export interface Reading<Options> {
  read(
    statement: string,
    parameters: Record<string, unknown>,
    options: Options,
  ): Promise<{ rows: unknown[][]; bookmarks?: readonly string[] }>;
}

/**
 * The graph as it was at earlier moments. The graph of a moment is loaded beside that of now when it is first asked
 * for, in the same database, and stays until others take its place; all moments between two changes have one.
 */
export class Past {
  readonly #reading: Graph;
  readonly #writing: Graph;
  /** Builds of this process that are under way, by the moments of their last changes. */
  readonly #builds = new Map<string, Promise<void>>();

  /**
   * @param reading what the graphs are read by.
   * @param writing what they are built by.
   */
  constructor(reading: Graph, writing: Graph) {
    this.#reading = reading;
    this.#writing = writing;
  }

  /**
   * Reads the graph as it was at a moment: each statement sees all of that moment, or fails.
   * @param moment ISO 8601 in UTC with milliseconds.
   * @param reading what reads the graph of now.
   * @param waitMs how long to wait until the graph of the moment is there.
   * @throws {GraphError} `PAST_NOT_KEPT`, `PAST_NOT_READY`, `PAST_TOO_LARGE`, also where a statement is read
   */
  async at<Options>(
    moment: string,
    reading: Reading<Options>,
    waitMs = WAIT_MS,
  ): Promise<Reading<Options>> {
    let found = await this.#find(moment, waitMs);
    return {
      read: async (statement, parameters, options) => {
        const until = performance.now() + waitMs;
        for (;;) {
          const text = found === 'now' ? statement : statementUnder(found.slot.suffix, statement);
          const result = await reading.read(text, parameters, options);
          if (await this.#isStill(found, moment, result.bookmarks)) return result;
          const left = until - performance.now();
          if (left <= 0) throw notReady(moment);
          found = await this.#find(moment, left);
        }
      },
    };
  }

  /** Whether what was read until now was the graph of the moment, and all of it. */
  async #isStill(
    found: Occupied | 'now',
    moment: string,
    bookmarks: readonly string[] = [],
  ): Promise<boolean> {
    if (found === 'now') return (await this.#overview(moment)).isNow;
    return isThere(this.#reading, found, bookmarks);
  }

  /** Where the graph of a moment is; it is built if it must be. */
  async #find(moment: string, waitMs: number): Promise<Occupied | 'now'> {
    const until = performance.now() + waitMs;
    let buildable: string | undefined;
    for (;;) {
      const { since, key, isNow, slots } = await this.#overview(moment);
      assertKeptSince(since, moment);
      if (isNow) return 'now';
      const claimed = await claim(this.#writing, slots, key, async () => {
        if (buildable !== key) await assertNotTooLarge(this.#reading, key);
        buildable = key;
      });
      if (claimed.what === 'use') return claimed.occupied;
      if (claimed.what === 'build') this.#build(claimed.occupied, key);
      const left = until - performance.now();
      if (left <= 0) throw notReady(moment);
      const built = this.#builds.get(key);
      await Promise.race([built ?? sleep(LOOK_MS), sleep(left, undefined, { ref: false })]);
    }
  }

  async #overview(moment: string): Promise<Overview> {
    const { rows } = await this.#reading.read(statementFile('past/overview'), {
      moment,
      ever: EVER,
    });
    return overview.parse(rows[0]);
  }

  /** Builds the graph of a moment, however long anybody waits for it. */
  #build(occupied: Occupied, key: string): void {
    // With all that loads documents, which a server that is never asked does without.
    const building = import('./build.ts')
      .then(({ build }) => build(this.#writing, occupied, key))
      .then(() => finish(this.#writing, occupied))
      .catch(async (thrown: unknown) => {
        // Whoever waits sees what has taken its place.
        if (thrown instanceof TakenOver) return;
        await release(this.#writing, occupied).catch(() => undefined);
        throw thrown;
      })
      .finally(() => this.#builds.delete(key));
    this.#builds.set(key, building);
    // There may be nobody who waits.
    building.catch(() => undefined);
  }
}

const overview = z
  .tuple([z.string().nullable(), z.string(), z.string(), occupancies])
  .transform(([since, key, last, slots]): Overview => ({ since, key, isNow: key === last, slots }));

/** What has to be known to find the graph of a moment. */
interface Overview {
  /** The moment since which the graph keeps what it said; null for always. */
  readonly since: string | null;
  /** The moment of the last change until the moment. */
  readonly key: string;
  /** Whether nothing has changed since. */
  readonly isNow: boolean;
  readonly slots: readonly Occupancy[];
}

function notReady(moment: string): GraphError {
  return new GraphError(
    'PAST_NOT_READY',
    `The graph of ${moment} is being built, and the time of this request is over: ask again in a few seconds`,
  );
}
