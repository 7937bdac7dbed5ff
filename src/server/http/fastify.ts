import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { answerBadHttp, answerBadUrl, answerHttpErrors } from '../errors/index.ts';
import { withoutBasePath } from '../public-address.ts';
import type { Settings } from '../settings.ts';

const BODY_LIMIT = 1024 * 1024;

/** Fastify with its limits, without routes. */
export function makeFastify(logger: Logger, settings: Settings): FastifyInstance {
  const { trustedProxies } = settings;
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    rewriteUrl: ({ url = '/' }) => withoutBasePath(url, settings),
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerBadHttp,
    genReqId: () => randomUUID(),
    // A client that never ends its request would hold a connection, and delay the stop, forever.
    requestTimeout: 30_000,
    // A request that was arriving when the stop came is answered like every running one.
    return503OnClosing: false,
    http: { requireHostHeader: false, connectionsCheckingInterval: 5_000 },
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // Node would answer 417 without a body to any `expect` that it does not know.
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response);
  });
  closeWithLastAnswer(app);
  answerHttpErrors(app);
  return app;
}

/**
 * Replaces the compilers for JSON schemas, which Fastify would load although no route has a schema:
 * Apollo reads the requests and writes the answers.
 */
function noSchema(): never {
  throw new Error('A route has a JSON schema, for which no compiler is loaded');
}

/** Once the server stops, an answer ends its connection: kept alive, it would delay the stop. */
function closeWithLastAnswer(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
