import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/index.ts';
import type { Settings } from '../settings.ts';
import { LateMetrics } from './late-metrics.ts';
import { logRequest, type Ending } from './log-request.ts';
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

/** How long after the start the metrics' library is loaded unless it is asked for: most of 30 ms go to that. */
const METRICS_AFTER_MS = 1_000;

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
  app.addHook('onRequest', (request, reply, done) => {
    request.record = new RequestRecord();
    // Unlike Fastify's onResponse, it comes for clients who went away as well.
    if (request.routeOptions.config.observed === true)
      reply.raw.once('close', () => {
        ended(request, reply);
      });
    done();
  });
  const ended = (request: FastifyRequest, reply: FastifyReply) => {
    const { record } = request;
    const ending = endingOf(record, reply);
    if (logs) logRequest(request.log, record, ending);
    metrics.observe(record, ending);
    traces?.observe(record, ending, request);
  };
  // Under load they are wanted most.
  app.get('/metrics', { config: { pressureHandler: () => undefined } }, async (_request, reply) => {
    const loaded = await metrics.loaded();
    return reply.type(loaded.contentType).send(await loaded.text());
  });
  app.addHook('onListen', (done) => {
    setTimeout(() => {
      metrics.loaded().catch((thrown: unknown) => {
        app.log.error({ err: thrown }, 'no metrics');
      });
    }, METRICS_AFTER_MS).unref();
    done();
  });
  if (traces) app.addHook('onClose', () => traces.close().catch(() => undefined));
}

/** A client who went away got no status: 499 is what nginx notes for it. */
function endingOf(record: RequestRecord, { raw, statusCode, elapsedTime }: FastifyReply): Ending {
  if (raw.writableFinished) return { status: statusCode, ms: elapsedTime };
  record.code = 'CLIENT_GONE';
  return { status: 499, ms: elapsedTime };
}
