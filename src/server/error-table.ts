/** What a client is told of one kind of failure. */
export interface ClientCode {
  /** Of an answer that holds nothing but this failure. */
  status: number;
  /** In place of the error's own words, which may name what is ours alone: addresses, statements. */
  message?: string;
}

/** Every code that leaves the server. Whatever has none of these leaves as INTERNAL_SERVER_ERROR. */
const CLIENT_CODES: Readonly<Record<string, ClientCode>> = {
  GRAPHQL_PARSE_FAILED: { status: 400 },
  GRAPHQL_VALIDATION_FAILED: { status: 400 },
  OPERATION_RESOLUTION_FAILURE: { status: 400 },
  BAD_REQUEST: { status: 400 },
  BAD_USER_INPUT: { status: 400 },
  QUERY_TOO_COSTLY: { status: 400 },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400 },
  NOT_FOUND: { status: 404 },
  BODY_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    message: 'Something went wrong on our side; the log has it under this request id',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    message: 'The graph cannot be reached at the moment: try again in a while',
  },
  TIMEOUT: { status: 504, message: 'The query took longer than it may: ask for less at once' },
};

/** What to tell of a code, or undefined where the code is none of those that leave the server. */
export function clientCode(code: unknown): ClientCode | undefined {
  return typeof code === 'string' && Object.hasOwn(CLIENT_CODES, code)
    ? CLIENT_CODES[code]
    : undefined;
}
