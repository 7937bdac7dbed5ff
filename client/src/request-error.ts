/** Codes of errors that the server answers with: docs/errors.md says what each means. */
export const SERVER_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'PAST_NOT_KEPT',
  'PAST_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'ANSWER_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'DOCUMENT_NOT_TRUSTED',
  'CONFLICT',
  'DOCUMENT_REFUSED',
  'NOT_FOUND',
  'GONE',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
  'OVERLOADED',
  'PAST_NOT_READY',
  'TIMEOUT',
] as const;

export type ServerCode = (typeof SERVER_CODES)[number];

/**
 * `NO_ANSWER`: the request did not arrive, or its answer. `NO_GRAPHQL`: what answered is no GraphQL server.
 * A newer server may have more codes.
 */
export type RequestErrorCode = ServerCode | 'NO_ANSWER' | 'NO_GRAPHQL' | (string & {});

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  /** The place in the answer that has null instead. */
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A request that was not answered in full. */
export class RequestError extends Error {
  override name = 'RequestError';
  /** Of the first error. */
  readonly code: RequestErrorCode;
  /** The HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly errors: readonly AnswerError[];
  /** What was answered all the same, null at each path of `errors`. */
  readonly data: unknown;
  /** Under which the server's log has the request. */
  readonly requestId: string | undefined;
  /** After how many seconds the request may be sent again, if the server says so. */
  readonly retryAfter: number | undefined;

  constructor(
    code: RequestErrorCode,
    message: string,
    { status = 0, errors = [], data = null, headers, cause }: Partial<Details> = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.data = data;
    this.requestId = headers?.get('x-request-id') ?? undefined;
    const seconds = Number(headers?.get('retry-after') ?? NaN);
    this.retryAfter = Number.isNaN(seconds) ? undefined : seconds;
  }
}

interface Details {
  status: number;
  errors: readonly AnswerError[];
  data: unknown;
  headers: Headers;
  cause: unknown;
}
