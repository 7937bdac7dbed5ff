import type { Graph } from '../graph/index.ts';
import {
  loadDocuments,
  nearMisses,
  planChanges,
  planLoad,
  type Loaded,
  type Prepared,
} from './load/index.ts';
import type { Warning } from './preparation.ts';
import type { Refusal } from './problem.ts';
import { conflict } from './conflict.ts';
import { reanchorStored, type Reanchored } from './reanchor.ts';

/** The most rows of several documents in one transaction: about 150 MB of the 350 that our own Neo4j allows. */
export const ROWS_A_TRANSACTION = 15_000;

/** Writes documents in batches, each in one transaction; while one batch is written, the next is read. */
export class Batches {
  /** Facts of documents that were loaded, or would be, which may be those of others in other words. */
  readonly warnings: Warning[] = [];
  /** Documents whose text has changed, with what the graph had of them. */
  readonly reanchored: Reanchored[] = [];
  /** Those of them whose passages have no certain place in the new text. */
  readonly refused: Refusal[] = [];
  readonly #graph: Graph;
  readonly #onProgress: ((line: string) => void) | undefined;
  readonly #dryRun: boolean;
  readonly #supersedeLost: boolean;
  readonly #result: Loaded = {
    loaded: [],
    replaced: [],
    unchanged: [],
    changes: [],
  };
  #writing: Promise<void> = Promise.resolve();
  #batch: Prepared[] = [];
  #rows = 0;

  /**
   * @param dryRun whether to find out what would be written, and write nothing.
   * @param supersedeLost whether to load a changed text without what has no certain place in it.
   */
  constructor(
    graph: Graph,
    { dryRun, supersedeLost }: { dryRun: boolean; supersedeLost: boolean },
    onProgress?: (line: string) => void,
  ) {
    this.#graph = graph;
    this.#dryRun = dryRun;
    this.#supersedeLost = supersedeLost;
    this.#onProgress = onProgress;
  }

  /** Adds a document. @throws {GraphError} if an earlier batch could not be written. */
  async add(prepared: Prepared): Promise<void> {
    if (this.#rows > 0 && this.#rows + prepared.size > ROWS_A_TRANSACTION) await this.#flush();
    this.#batch.push(prepared);
    this.#rows += prepared.size;
  }

  /** Writes what is left. @throws {GraphError} if a batch could not be written. */
  async end(): Promise<Loaded> {
    await this.#flush();
    await this.#writing;
    return this.#result;
  }

  /** Writes what was added so far. @returns the ids of the documents that are loaded as they were added. */
  async written(): Promise<ReadonlySet<string>> {
    const { loaded, unchanged } = await this.end();
    return new Set([...loaded, ...unchanged]);
  }

  async #flush(): Promise<void> {
    await this.#writing;
    if (this.#batch.length > 0) this.#writing = this.#write(this.#batch);
    // The next call that awaits it throws.
    this.#writing.catch(() => undefined);
    this.#batch = [];
    this.#rows = 0;
  }

  /** Documents without an annotation get what the graph has of their earlier text, and are written then. */
  async #reanchor(changed: readonly Prepared[]): Promise<void> {
    const again: Prepared[] = [];
    for (const document of changed) {
      const found = await reanchorStored(this.#graph, document, this.#supersedeLost);
      if (found === undefined) continue;
      if ('refused' in found) this.refused.push(found.refused);
      else {
        this.reanchored.push(found.reanchored);
        again.push(found.prepared);
      }
    }
    if (again.length > 0) await this.#write(again);
  }

  async #write(batch: readonly Prepared[]): Promise<void> {
    const load = this.#dryRun ? planLoad : loadDocuments;
    const found = await load(this.#graph, batch);
    const { loaded, replaced, unchanged, kept, conflicting } = found;
    for (const each of batch.filter(isIn(conflicting)))
      this.refused.push(await conflict(this.#graph, each));
    this.#result.loaded.push(...loaded);
    this.#result.replaced.push(...replaced);
    this.#result.unchanged.push(...unchanged);
    await this.#reanchor(batch.filter(isIn(kept)));
    const changes = this.#dryRun ? await planChanges(this.#graph, found, batch) : found.changes;
    for (const change of changes) this.#result.changes.push(change);
    const news = batch.filter(isIn(loaded));
    this.warnings.push(...(await nearMisses(this.#graph, news)));
    this.#onProgress?.(
      `${this.#result.loaded.length} loaded, ${this.#result.unchanged.length} as they were`,
    );
  }
}

function isIn(ids: readonly string[]): (prepared: Prepared) => boolean {
  return ({ contribution }) => ids.includes(contribution.document.id);
}
