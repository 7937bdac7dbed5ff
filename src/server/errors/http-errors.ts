import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../../graph/index.ts';
import { clientCode } from './error-table.ts';
import { codeOfGraph } from './graph-codes.ts';

/** Refuses a request before GraphQL sees it. Fastify reads `statusCode`, clients `code` and `message`. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly code: string;
  readonly statusCode: number;
  /** What else the client gets in `extensions`. */
  readonly details: object;

  /** @param code a code of the table, from which the status is taken. */
  constructor(
    code: string,
    message: string,
    { details = {}, ...options }: { cause?: unknown; details?: object } = {},
  ) {
    super(message, options);
    this.details = details;
    this.code = code;
    this.statusCode = clientCode(code)?.status ?? 500;
  }
}

/** Answers a URL that cannot be decoded: it reaches no route, and so none of Fastify's hooks. */
export function answerBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const message = `Malformed URL: ${JSON.stringify(request.url)}`;
  void reply.code(400).send(errorBody('BAD_REQUEST', message));
}

/** Answers failures outside Apollo in the shape that GraphQL clients read. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request) => {
    throw new HttpError('NOT_FOUND', `Nothing is served at ${request.method} ${request.url}`);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { code, message, requestId } = failureOf(error, request, reply);
    const masked = requestId === undefined ? {} : { requestId };
    return reply.send(errorBody(code, message, { ...detailsOf(error), ...masked }));
  });
}

/** What a client may know of a failure. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** By which the log has the details. */
  readonly requestId?: string;
}

/** Logs a failure outside Apollo as far as the client does not see it, and sets the status and headers. */
export function failureOf(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Failure {
  const code = codeOfError(error);
  request.record.code = code;
  // Closing the connection while the client still sends would lose the answer. The rest of the body
  // is read and dropped instead, for as long as a request may take.
  if (code === 'BODY_TOO_LARGE') void reply.removeHeader('connection');
  const { status = 500, message, retryAfter } = clientCode(code) ?? {};
  if (retryAfter !== undefined && !reply.hasHeader('retry-after')) {
    void reply.header('retry-after', retryAfter);
  }
  void reply.header('cache-control', 'no-store').code(status);
  if (message === undefined) return { code, message: error.message };
  request.log.error({ err: error, code }, 'a request failed');
  return { code, message, requestId: request.id };
}

function codeOfError(error: FastifyError): string {
  if (error instanceof GraphError) return codeOfGraph(error);
  return clientCode(error.code) ? error.code : codeOf(error.statusCode ?? 500);
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
function errorBody(code: string, message: string, details: object = {}) {
  return { errors: [{ message, extensions: { code, ...details } }] };
}

function detailsOf(error: Error): object {
  return error instanceof HttpError ? error.details : {};
}

/** An error of Node's HTTP parser. */
interface ConnectionError extends Error {
  code: string;
}

/** Answers bytes that never become a request, then closes the connection. */
export function answerBadHttp(error: ConnectionError, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) socket.write(answerTo(error));
  socket.destroy();
}

function answerTo({ code }: ConnectionError): string {
  const { status, message } = parserFailure(code);
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  return (
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n` +
    `content-type: application/json; charset=utf-8\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`
  );
}

function parserFailure(code: string): { status: number; message: string } {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'The request did not end in time' };
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, message: 'The headers of the request exceed 16 KiB' };
    default:
      return { status: 400, message: 'The connection received something other than HTTP/1.1' };
  }
}
