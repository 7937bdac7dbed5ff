import type { Graph, Params, Rows } from '../../graph/index.ts';
import type { RequestRecord } from './request-record.ts';

/** How statements of one request are run. */
export interface ReadingOptions {
  timeoutMs: number;
  /** Goes off when the client goes away; asked for when a statement is run. */
  signal: () => AbortSignal;
  /** What the client has seen already. */
  bookmarks: readonly string[] | undefined;
}

/** The graph as one request reads it: ended with the client, after what it has seen, and noted. */
export class RequestReading {
  readonly #graph: Graph;
  readonly #record: RequestRecord;
  readonly #options: ReadingOptions;
  /** How far the server was when it answered. */
  bookmarks: readonly string[] = [];

  constructor(graph: Graph, record: RequestRecord, options: ReadingOptions) {
    this.#graph = graph;
    this.#record = record;
    this.#options = options;
  }

  /** Runs one statement. @throws {GraphError} */
  async read(text: string, parameters?: Params): Promise<Rows> {
    const { timeoutMs, signal, bookmarks } = this.#options;
    const since = performance.now();
    const startedAt = Date.now();
    try {
      const limits = { timeoutMs, signal: signal(), bookmarks };
      const found = await this.#graph.read(text, parameters, limits);
      const rows = found.rows.length;
      this.#record.statement = { text, startedAt, ms: performance.now() - since, rows };
      this.bookmarks = found.bookmarks ?? [];
      return found;
    } catch (thrown) {
      this.#record.statement ??= { text, startedAt, ms: performance.now() - since };
      throw thrown;
    }
  }

  /** The engine tells what it is about to read. */
  planned({ cost, known }: { readonly cost: number; readonly known: boolean }): void {
    this.#record.cost = cost;
    this.#record.planKnown = known;
  }
}
