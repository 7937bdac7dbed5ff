import type { Graph } from '../../graph/index.ts';
import type { Ending } from './log-request.ts';
import type { Metrics } from './metrics.ts';
import type { RequestRecord } from './request-record.ts';

/** Loads the library when the first answers are out, so that it does not hold them; misses no request. */
export class LateMetrics {
  readonly #graph: Graph;
  readonly #early: [RequestRecord, Ending][] = [];
  #loading: Promise<Metrics> | undefined;
  #metrics: Metrics | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  loaded(): Promise<Metrics> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  observe(record: RequestRecord, ending: Ending): void {
    if (this.#metrics) this.#metrics.observe(record, ending);
    else this.#early.push([record, ending]);
  }

  async #load(): Promise<Metrics> {
    const { makeMetrics } = await import('./metrics.ts');
    const metrics = makeMetrics(this.#graph);
    for (const [record, ending] of this.#early.splice(0)) metrics.observe(record, ending);
    this.#metrics = metrics;
    return metrics;
  }
}
