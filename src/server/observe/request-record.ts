import type { Graph, Params, Rows } from '../../graph/index.ts';
import { ANYBODY, type Caller } from '../access/index.ts';

/** The statement that answered a request. */
export interface StatementRecord {
  /** Without values: they are parameters. */
  text: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  ms: number;
  /** Undefined if the statement failed. */
  rows?: number;
}

/** Facts about one request for the log, the metrics and the traces, filled in while it runs. */
export class RequestRecord {
  /** Milliseconds since 1970. */
  readonly startedAt = Date.now();
  caller: Caller = ANYBODY;
  /** Bookmarks that the client sent: the answer must be at least as new. */
  bookmarks: readonly string[] | undefined = undefined;
  /** State of the graph that the answer was read from. */
  readBookmarks: readonly string[] = [];
  operationName: string | undefined = undefined;
  /** `query`, `mutation` or `subscription`. */
  operationType: string | undefined = undefined;
  /** Whether the parsed document was cached; undefined if the request failed before. */
  documentKnown: boolean | undefined = undefined;
  /** Whether the plan was cached. */
  planKnown: boolean | undefined = undefined;
  /** The cost of the operation, as the engine estimates it: see docs/limits.md. */
  cost: number | undefined = undefined;
  statement: StatementRecord | undefined = undefined;
  /** Code of the first error in the answer. */
  code: string | undefined = undefined;
}

/** How a request ended. */
export interface Ending {
  /** HTTP status. */
  status: number;
  ms: number;
}

/** How the statements of one request run. */
export interface ReadingOptions {
  timeoutMs: number;
  /** Aborts when the client disconnects; called when a statement runs. */
  signal: () => AbortSignal;
  /** Bookmarks that the client sent. */
  bookmarks: readonly string[] | undefined;
  /** Characters of all texts that the statement returns. */
  maxCharacters: number;
  /** Runs a statement when its caller may. */
  whenFree: (statement: () => Promise<Rows>) => Promise<Rows>;
}

/** The graph as one request reads it: cancelled with the client, at least as new as its bookmarks, recorded. */
export class RequestReading {
  readonly #graph: Graph;
  readonly #record: RequestRecord;
  readonly #options: ReadingOptions;
  /** State of the graph in the last read. */
  bookmarks: readonly string[] = [];

  constructor(graph: Graph, record: RequestRecord, options: ReadingOptions) {
    this.#graph = graph;
    this.#record = record;
    this.#options = options;
  }

  /** Runs one statement. @throws {GraphError} */
  async read(
    text: string,
    parameters: Params = {},
    { batched }: { readonly batched: boolean } = { batched: false },
  ): Promise<Rows> {
    const { signal, whenFree, ...limits } = this.#options;
    const since = performance.now();
    const startedAt = Date.now();
    try {
      const options = { ...limits, signal: signal(), batched };
      const found = await whenFree(() => this.#graph.read(text, parameters, options));
      const rows = found.rows.length;
      this.#record.statement = { text, startedAt, ms: performance.now() - since, rows };
      this.bookmarks = found.bookmarks ?? [];
      return found;
    } catch (thrown) {
      this.#record.statement ??= { text, startedAt, ms: performance.now() - since };
      throw thrown;
    }
  }

  /** What is read from now on includes the state that these bookmarks stand for. */
  follow(bookmarks: readonly string[]): void {
    if (bookmarks.length > 0) this.#options.bookmarks = bookmarks;
  }

  /** The engine reports the plan before it reads. */
  planned({ cost, known }: { readonly cost: number; readonly known: boolean }): void {
    this.#record.cost = cost;
    this.#record.planKnown = known;
  }
}
