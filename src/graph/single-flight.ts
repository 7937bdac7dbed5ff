/** Lets waiting runs go on; with an error where they would fail the same way. */
type EndTurn = (failure?: Error) => void;

export interface SingleFlightOptions {
  /** How long after a run was ready the next ones need not wait. */
  freshMs: number;
  /** The most keys remembered. */
  keys: number;
  /** Whether the others would fail the same way, so that they are given this error at once. */
  isShared: (thrown: unknown) => thrown is Error;
}

/**
 * Single-flights the expensive beginning of a run: of those with the same key, one goes ahead, and the
 * others wait until it is ready, then run side by side. Where it fails, the next one goes ahead.
 */
export class SingleFlight {
  readonly #options: SingleFlightOptions;
  readonly #readyAt = new Map<string, number>();
  readonly #turns = new Map<string, Promise<void>>();

  constructor(options: SingleFlightOptions) {
    this.#options = options;
  }

  /**
   * Runs the task, after another one of the key is ready where one is needed.
   * @param task calls `ready` when its expensive beginning is over.
   * @param stopped rejects when the caller no longer waits; the run then rejects too.
   */
  async run<T>(
    key: string,
    task: (ready: () => void) => Promise<T>,
    stopped: Promise<never>,
  ): Promise<T> {
    const endTurn = this.#isFresh(key) ? undefined : await this.#turn(key, stopped);
    const ready = () => {
      this.ready(key);
      endTurn?.();
    };
    try {
      return await Promise.race([task(ready), stopped]);
    } catch (thrown) {
      if (this.#options.isShared(thrown)) endTurn?.(thrown);
      throw thrown;
    } finally {
      endTurn?.();
    }
  }

  /** Notes that a run of this key is ready which did not wait for others. */
  ready(key: string): void {
    if (this.#readyAt.size >= this.#options.keys) this.#readyAt.clear();
    this.#readyAt.set(key, performance.now());
  }

  #isFresh(key: string): boolean {
    const readyAt = this.#readyAt.get(key);
    return readyAt !== undefined && performance.now() - readyAt < this.#options.freshMs;
  }

  /** Waits for the run under way. Without one, the caller gets the turn, and must end it. */
  async #turn(key: string, stopped: Promise<never>): Promise<EndTurn | undefined> {
    for (let first = this.#turns.get(key); first; first = this.#turns.get(key)) {
      await Promise.race([first, stopped]);
      if (this.#isFresh(key)) return undefined;
    }
    return this.#take(key);
  }

  #take(key: string): EndTurn {
    let settle: EndTurn = () => undefined;
    const first = new Promise<void>((resolve, reject) => {
      settle = (failure) => {
        if (failure) reject(failure);
        else resolve();
      };
    });
    // Nobody may be waiting.
    first.catch(() => undefined);
    this.#turns.set(key, first);
    return (failure) => {
      if (this.#turns.get(key) === first) this.#turns.delete(key);
      settle(failure);
    };
  }
}
