import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../../graph/index.ts';
import { clientCode } from './error-table.ts';
import { codeOfGraph, INTERNAL } from './graph-codes.ts';
import { HttpError } from './http-errors.ts';

/** Brackets of any kind that may nest: far more than fields and filters of ten levels need. */
export const MAX_NESTED_BRACKETS = 100;

/** Said of an operation that nests more of them, or so many that graphql-js's parser runs out of stack. */
export const TOO_NESTED = `An operation may nest ${MAX_NESTED_BRACKETS} brackets, and this one nests more.`;

/** graphql-js's last message where it gives up, which names no limit, and ours. */
const LAST_OF_MANY: Readonly<Record<string, string>> = {
  'Too many validation errors, error limit reached. Validation aborted.':
    'The operation has more than 100 errors: the others are not told.',
  'Too many errors processing variables, error limit reached. Execution aborted.':
    'The variables have more than 50 errors: the others are not told.',
};

/** What reporting an error needs to know of its request. */
interface Reporter {
  requestId: string;
  log: FastifyBaseLogger;
}

/** graphql-js's message for a null in a non-null argument. */
const NULL_ARGUMENT = /^Argument "\w+" of (?:non-null|required) type /;

/** A GraphQLError, before or after it was formatted. */
const reported = z.object({
  message: z.string(),
  locations: z.array(z.object({ line: z.number(), column: z.number() })).optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** The part of an error that a client may see: a code of the table, and no internals. */
export function toClientError(error: unknown): GraphQLFormattedError {
  const code = codeForClient(error);
  const { message = '', locations, path, extensions } = reported.safeParse(error).data ?? {};
  const { message: instead } = clientCode(code) ?? {};
  return {
    message:
      instead ?? (outgrewParser(code, message) ? TOO_NESTED : (LAST_OF_MANY[message] ?? message)),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...(instead === undefined ? withoutHttp(extensions) : {}), code },
  };
}

/** The code of an error for clients; everything unforeseen is INTERNAL_SERVER_ERROR. */
function codeForClient(error: unknown): string {
  const origin = originOf(error);
  if (origin instanceof GraphError) return codeOfGraph(origin);
  if (origin instanceof HttpError) return origin.code;
  if (hasNullArgument(origin)) return 'BAD_USER_INPUT';
  const extensions = reported.safeParse(error).data?.extensions ?? {};
  const { code } = extensions;
  if (typeof code === 'string' && clientCode(code)) return code;
  return isRefusal(extensions) ? 'BAD_REQUEST' : INTERNAL;
}

const refusal = z.object({ http: z.object({ status: z.number().min(400).max(499) }) });

/** Apollo refuses some requests with a status and without a code. */
function isRefusal(extensions: Record<string, unknown>): boolean {
  return refusal.safeParse(extensions).success;
}

/**
 * A nullable variable with a default may stand where a non-null argument is expected, and then be null.
 * Only running the operation shows it, and graphql-js has no code for it.
 */
function hasNullArgument(origin: unknown): boolean {
  return origin instanceof GraphQLError && NULL_ARGUMENT.test(origin.message);
}

/** The parser recurses for each bracket, and fails before our limit on brackets is checked. */
function outgrewParser(code: string, message: string): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' && message.includes('call stack');
}

/** `extensions.http` is Apollo's channel for status and headers, not for clients. */
function withoutHttp(extensions: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'http'));
}

/** The error that was thrown first, without the wrapper of GraphQL. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

/**
 * Logs what the client does not see, adds the request id to ask by, and sets the HTTP status.
 * @param suggests whether messages may suggest names of the schema ("Did you mean …?")
 */
export function reportErrors(suggests: boolean): ApolloServerPlugin<Reporter> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) logMasked(error, contextValue);
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          finishErrors(context, suggests);
          return Promise.resolve();
        },
      }),
  };
}

/** Logs an error whose message the client does not get. */
function logMasked(error: unknown, { log }: Reporter): void {
  const code = codeForClient(error);
  if (clientCode(code)?.message === undefined) return;
  const origin = originOf(error);
  // The client disconnected: there is nobody to answer and nothing to repair.
  if (origin instanceof GraphError && origin.code === 'ABORTED') return;
  log.error({ ...logged(origin), code }, 'a request failed');
}

/**
 * An error for the log. What Neo4j refuses or does not answer is told by its code and message: hundreds may
 * fail at once, and a stack, which is always the same, would be most of their lines.
 */
function logged(origin: unknown): object {
  if (!(origin instanceof GraphError) || codeOfGraph(origin) === INTERNAL) return { err: origin };
  const { cause } = origin;
  const neo4j = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return { failure: { code: origin.code, neo4j, message: origin.message } };
}

type Sending = GraphQLRequestContextWillSendResponse<Reporter>;

function finishErrors({ response, contextValue }: Sending, suggests: boolean): void {
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const { errors = [] } = result;
  const [first] = errors;
  if (first === undefined) return;
  // A partial answer is an answer: the request failed only if there is no data at all.
  // Apollo's own statuses (405, 415) are more exact than the table; its default of 500 is not.
  const { http } = response;
  const { status = 500, retryAfter } = clientCode(first.extensions?.['code']) ?? {};
  if (result.data == null && (http.status === undefined || http.status === 500)) {
    http.status = status;
    if (retryAfter !== undefined) http.headers.set('retry-after', String(retryAfter));
  }
  result.errors = errors
    .map((error) => withRequestId(error, contextValue.requestId))
    .map((error) => (suggests ? error : withoutSuggestion(error)));
}

/** graphql-js suggests names that resemble an unknown one, which tells the schema piece by piece. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ Did you mean [^]*\?$/, '') };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { code } = error.extensions ?? {};
  if (clientCode(code)?.message === undefined) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Formats an error for the client, and logs it if the client does not see its message. */
export function reportError(error: unknown, reporter: Reporter): GraphQLFormattedError {
  logMasked(error, reporter);
  return toClientError(error);
}
