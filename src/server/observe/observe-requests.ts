import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/index.ts';
import type { Settings } from '../settings.ts';
import { makeMetrics } from './metrics.ts';
import { RequestRecord, type Ending } from './request-record.ts';

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

/** Gives every request a record; when it ends, the log, the metrics and the traces receive it. */
export async function observeRequests(
  app: FastifyInstance,
  { graph, settings, logger }: Observed,
): Promise<void> {
  const logs = logger.isLevelEnabled('info');
  const traces = settings.traces ? (await import('./traces.ts')).makeTraces() : undefined;
  const metrics = makeMetrics(graph);
  app.decorateRequest('record');
  app.addHook('onRequest', (request, reply, done) => {
    request.record = new RequestRecord();
    // Unlike Fastify's onResponse, it also fires for clients that disconnect.
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
  // Metrics matter most under load.
  const config = { internal: true, pressureHandler: () => undefined };
  app.get('/metrics', { config }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
  if (traces) app.addHook('onClose', () => traces.close().catch(() => undefined));
}

/** A client that disconnected received no status: 499 is nginx's for this. */
function endingOf(record: RequestRecord, { raw, statusCode, elapsedTime }: FastifyReply): Ending {
  if (raw.writableFinished) return { status: statusCode, ms: elapsedTime };
  record.code = 'CLIENT_GONE';
  return { status: 499, ms: elapsedTime };
}

/** One line at level `info`, without the steps that the request did not reach. */
function logRequest(log: FastifyBaseLogger, record: RequestRecord, ending: Ending): void {
  const { operationName, cost, planKnown, statement, code, caller } = record;
  log.info(
    {
      operation: operationName,
      status: ending.status,
      code,
      ms: toMicroseconds(ending.ms),
      statementMs: statement && toMicroseconds(statement.ms),
      rows: statement?.rows,
      cost,
      planKnown,
      caller: caller.name,
    },
    'request',
  );
}

/** Rounds milliseconds to whole microseconds. */
function toMicroseconds(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}
