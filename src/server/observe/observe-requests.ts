import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/index.ts';
import type { Settings } from '../settings.ts';
import { logRequest, type Ending } from './log-request.ts';
import type { Metrics } from './metrics.ts';
import { RequestRecord } from './request-record.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Requests to the route are logged, counted and traced. */
    observed?: boolean;
  }
  interface FastifyRequest {
    record: RequestRecord;
  }
}

interface Observed {
  graph: Graph;
  settings: Settings;
  logger: Logger;
}

/** Has every request note what it does; at its end the log, the metrics and the traces get it. */
export async function observeRequests(
  app: FastifyInstance,
  { graph, settings, logger }: Observed,
): Promise<void> {
  const logs = logger.isLevelEnabled('info');
  const traces = settings.traces ? (await import('./traces.ts')).makeTraces() : undefined;
  const metrics = new LateMetrics(graph);
  app.decorateRequest('record');
  app.addHook('onRequest', (request, _reply, done) => {
    request.record = new RequestRecord();
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (request.routeOptions.config.observed !== true) return;
    const ending: Ending = { status: reply.statusCode, ms: reply.elapsedTime };
    if (logs) logRequest(request.log, request.record, ending);
    metrics.observe(request, ending);
    traces?.observe(request.record, ending, request);
  });
  // Under load they are wanted most.
  app.get('/metrics', { config: { pressureHandler: () => undefined } }, async (_request, reply) => {
    const loaded = await metrics.loaded();
    return reply.type(loaded.contentType).send(await loaded.text());
  });
  app.addHook('onListen', () => {
    metrics.loaded().catch((thrown: unknown) => {
      app.log.error({ err: thrown }, 'no metrics');
    });
  });
  if (traces) app.addHook('onClose', () => traces.close().catch(() => undefined));
}

/** Loads the library once the server listens, so that it does not hold the start; misses no request. */
class LateMetrics {
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

  observe({ record }: FastifyRequest, ending: Ending): void {
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
