import { setTimeout as sleep } from 'node:timers/promises';
import { statementFile, type Graph } from '../../graph/index.ts';

/** How often the graph is asked whether there was a load, in milliseconds, however many listen. */
const ASK_MS = 1_000;
/** After which time listeners go on although they know of no load, in milliseconds. */
const LONGEST_WAIT_MS = 15_000;

/** Tells all who listen that a load has changed the graph, by one small statement a second. */
export class Loads {
  readonly #graph: Graph;
  readonly #timeoutMs: number;
  readonly #waiting = new Set<() => void>();
  #moment: unknown;
  #isAsking = false;

  constructor(graph: Graph, timeoutMs: number) {
    this.#graph = graph;
    this.#timeoutMs = timeoutMs;
  }

  /** Waits for the next load, at most 15 seconds, or until the signal aborts. */
  async next(signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
    };
    this.#waiting.add(end);
    void this.#ask();
    const either = AbortSignal.any([signal, ended.signal]);
    // It rejects where it is aborted, which is how the wait ends.
    await sleep(LONGEST_WAIT_MS, undefined, { signal: either }).catch(() => undefined);
    this.#waiting.delete(end);
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#waiting.size > 0) {
      const moment = await this.#latest();
      // What happened while nobody asked is not known.
      if (moment !== this.#moment) for (const end of this.#waiting) end();
      this.#moment = moment;
      await sleep(ASK_MS);
    }
    this.#isAsking = false;
  }

  /** Of the latest load; the one that was known while Neo4j does not answer. */
  async #latest(): Promise<unknown> {
    try {
      const limits = { timeoutMs: this.#timeoutMs };
      const { rows } = await this.#graph.read(statementFile('feed/moment'), {}, limits);
      return rows[0]?.[0] ?? null;
    } catch {
      return this.#moment;
    }
  }
}
