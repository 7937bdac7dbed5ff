import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { answerBadHttp } from './answer-bad-http.ts';
import { answerBadUrl, answerHttpErrors } from './http-errors.ts';
import type { Settings } from './settings.ts';

const BODY_LIMIT = 1024 * 1024;

/** Fastify with its limits; routes come later. */
export function makeFastify(logger: Logger, { trustedProxies }: Settings): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerBadHttp,
    genReqId: () => randomUUID(),
    // A client that never ends its request would hold a connection, and the stop, for good.
    requestTimeout: 30_000,
    // What had begun to arrive when the stop came is answered like everything under way.
    return503OnClosing: false,
    http: { requireHostHeader: false },
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // By itself Node answers 417 without a word to any `expect` that it does not know.
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response);
  });
  closeWithLastAnswer(app);
  answerHttpErrors(app);
  return app;
}

/**
 * Instead of compilers for JSON schemas, which Fastify loads with or without a route that has one. Ours
 * have none: Apollo reads what comes, and writes what goes.
 */
function noSchema(): never {
  throw new Error('A route has a JSON schema, for which no compiler is loaded');
}

/** Once the server stops, an answer ends its connection: kept alive, it would hold the stop. */
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
