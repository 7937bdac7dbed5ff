import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientCode } from './error-table.ts';

/** Answers what no route can be found for, and so reaches none of Fastify's hooks. */
export function answerBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const message = `${JSON.stringify(request.url)} is no address`;
  void reply.code(400).send(errorBody('BAD_REQUEST', message));
}

/** Answers failures that never reach Apollo in the shape that GraphQL clients read. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(errorBody('NOT_FOUND', `There is nothing at ${request.method} ${request.url}`)),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = clientCode(error.code) ? error.code : codeOf(error.statusCode ?? 500);
    request.record.code = code;
    // Closed on a client that still sends, the connection takes the answer along. What is left of the
    // body is read to nowhere instead, as long as a request may take.
    if (code === 'BODY_TOO_LARGE') void reply.removeHeader('connection');
    const { status = 500, message } = clientCode(code) ?? {};
    if (message === undefined) return reply.code(status).send(errorBody(code, error.message));
    request.log.error({ err: error, code }, 'a request failed');
    return reply.code(status).send(errorBody(code, message, request.id));
  });
}

function codeOf(status: number): string {
  switch (status) {
    case 404:
      return 'NOT_FOUND';
    case 413:
      return 'BODY_TOO_LARGE';
    case 415:
      return 'UNSUPPORTED_MEDIA_TYPE';
    case 429:
      return 'RATE_LIMITED';
    case 503:
      return 'SERVICE_UNAVAILABLE';
    default:
      return status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  }
}

/** The body of an answer that holds one failure. */
export function errorBody(code: string, message: string, requestId?: string) {
  return { errors: [{ message, extensions: { code, ...(requestId ? { requestId } : {}) } }] };
}
