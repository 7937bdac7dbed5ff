import type { Graph } from '../graph/index.ts';
import { loadDocuments, nearMisses, planLoad, type Loaded, type Prepared } from './load/index.ts';
import type { Warning } from './preparation.ts';

/** The most rows of several documents in one transaction: about 150 MB of the 350 that our own Neo4j allows. */
const ROWS_A_TRANSACTION = 15_000;

/** Writes documents in batches, each in one transaction; while one batch is written, the next is read. */
export class Batches {
  /** Facts of documents that were loaded, or would be, which may be those of others in other words. */
  readonly warnings: Warning[] = [];
  readonly #graph: Graph;
  readonly #onProgress: ((line: string) => void) | undefined;
  readonly #dryRun: boolean;
  readonly #result: Loaded = { loaded: [], replaced: [], unchanged: [], kept: [] };
  #writing: Promise<void> = Promise.resolve();
  #batch: Prepared[] = [];
  #rows = 0;

  /** @param dryRun whether to find out what would be written, and write nothing. */
  constructor(graph: Graph, dryRun: boolean, onProgress?: (line: string) => void) {
    this.#graph = graph;
    this.#dryRun = dryRun;
    this.#onProgress = onProgress;
  }

  /** Adds a document. @throws {GraphError} if an earlier batch could not be written. */
  async add(prepared: Prepared): Promise<void> {
    if (this.#rows > 0 && this.#rows + prepared.size > ROWS_A_TRANSACTION) await this.#flush();
    this.#batch.push(prepared);
    this.#rows += prepared.size;
  }

  /** Writes the rest. @throws {GraphError} if a batch could not be written. */
  async end(): Promise<Loaded> {
    await this.#flush();
    await this.#writing;
    return this.#result;
  }

  async #flush(): Promise<void> {
    await this.#writing;
    if (this.#batch.length > 0) this.#writing = this.#write(this.#batch);
    // The next call that awaits it throws.
    this.#writing.catch(() => undefined);
    this.#batch = [];
    this.#rows = 0;
  }

  async #write(batch: readonly Prepared[]): Promise<void> {
    const load = this.#dryRun ? planLoad : loadDocuments;
    const { loaded, replaced, unchanged, kept } = await load(this.#graph, batch);
    this.#result.loaded.push(...loaded);
    this.#result.replaced.push(...replaced);
    this.#result.unchanged.push(...unchanged);
    this.#result.kept.push(...kept);
    const news = batch.filter(({ contribution: { document } }) => loaded.includes(document.id));
    this.warnings.push(...(await nearMisses(this.#graph, news)));
    this.#onProgress?.(
      `${this.#result.loaded.length} loaded, ${this.#result.unchanged.length} as they were`,
    );
  }
}
