import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../graph/index.ts';
import type { Ending, RequestRecord } from './request-record.ts';

/** Memory, CPU, garbage collection and the event loop of the process. */
const ofProcess = new Registry();
collectDefaultMetrics({ register: ofProcess });

/** Seconds, from a point read to the longest time that a statement may take by default. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of requests and of the pool, in Prometheus's text format. */
export interface Metrics {
  contentType: string;
  observe(record: RequestRecord, ending: Ending): void;
  text(): Promise<string>;
}

export function makeMetrics(graph: Graph): Metrics {
  const ours = new Registry();
  const registers = [ours];
  const requests = new Counter({
    name: 'footnote_requests_total',
    help: 'Requests to /graphql, by HTTP status and the code of the first error (OK for none)',
    labelNames: ['status', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'footnote_request_seconds',
    help: 'Time from the first byte of a request to /graphql to the last byte of its answer',
    buckets: BUCKETS,
    registers,
  });
  const statement = new Histogram({
    name: 'footnote_statement_seconds',
    help: 'Time from sending a Cypher statement to its last row, including the wait for a connection',
    buckets: BUCKETS,
    registers,
  });
  const rows = new Counter({
    name: 'footnote_statement_rows_total',
    help: 'Rows that statements returned',
    registers,
  });
  const caches = new Counter({
    name: 'footnote_cache_requests_total',
    help: 'Look-ups in the caches of parsed documents and of plans, by result',
    labelNames: ['cache', 'result'],
    registers,
  });
  new Gauge({
    name: 'footnote_pool_connections',
    help: 'Connections to Neo4j: in use, size of the pool, and statements waiting for one',
    labelNames: ['state'],
    registers,
    collect() {
      const { size, inUse, waiting } = graph.pool();
      this.set({ state: 'size' }, size);
      this.set({ state: 'in_use' }, inUse);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  const countLookup = (cache: string, known: boolean | undefined) => {
    if (known !== undefined) caches.inc({ cache, result: known ? 'hit' : 'miss' });
  };
  return {
    contentType: ours.contentType,
    observe: (record, { status, ms }) => {
      requests.inc({ status, code: record.code ?? 'OK' });
      seconds.observe(ms / 1_000);
      if (record.statement) statement.observe(record.statement.ms / 1_000);
      if (record.statement?.rows) rows.inc(record.statement.rows);
      countLookup('document', record.documentKnown);
      countLookup('plan', record.planKnown);
    },
    text: () => Registry.merge([ofProcess, ours]).metrics(),
  };
}
