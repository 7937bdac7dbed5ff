/** What a client is told of one kind of failure. */
export interface ClientCode {
  /** Of an answer that holds nothing but this failure. */
  status: number;
  /** For docs/errors.md: what happened, and what to do. */
  means: string;
  /** In place of the error's own words, which may name what is ours alone: addresses, statements. */
  message?: string;
}

/** Every code that leaves the server. Whatever has none of these leaves as INTERNAL_SERVER_ERROR. */
export const CLIENT_CODES: Readonly<Record<string, ClientCode>> = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    means:
      'The operation is no GraphQL, or has more than 10,000 tokens. `locations` has the place.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    means:
      'The operation does not fit the schema, or is too deep, or has too many aliases or directives. `locations` has the place, or the message the limit.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means:
      'The document has several operations and `operationName` names none of them, or it has none.',
  },
  BAD_REQUEST: {
    status: 400,
    means: 'The HTTP request is not what a GraphQL server reads; the message says what is lacking.',
  },
  BAD_USER_INPUT: {
    status: 400,
    means:
      'An argument, a variable or the header `footnote-bookmark` holds what it cannot; the message says what it may.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    means: 'The operation may touch more rows than it may. Ask for smaller pages, or for less.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    means: 'Persisted queries are not kept: send the operation itself.',
  },
  UNAUTHENTICATED: {
    status: 401,
    means: 'A key or a token is needed, and there was none, or none that is known and still valid.',
  },
  FORBIDDEN: {
    status: 403,
    means:
      'The token has neither of the roles, or a server that is open to its own machine was asked by another name.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    means: 'The server answers the operations of its manifest alone, and this is none of them.',
  },
  NOT_FOUND: { status: 404, means: 'There is nothing at this path.' },
  BODY_TOO_LARGE: { status: 413, means: 'The body is larger than 1 MiB.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    means: 'The body is of a type that is not read: send `application/json`.',
  },
  RATE_LIMITED: {
    status: 429,
    means: 'The address has asked too often. `retry-after` has the seconds to wait.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    means: 'Footnote’s own fault. `requestId` is the one under which the log has it in full.',
    message: 'Something went wrong on our side; the log has it under this request id',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    means:
      'Neo4j, or the issuer of tokens, cannot be reached. Try again in a while; `requestId` is in the log.',
    message: 'What the answer needs cannot be reached at the moment: try again in a while',
  },
  OVERLOADED: {
    status: 503,
    means: 'More is asked than can be answered. `retry-after` has the seconds to wait.',
  },
  TIMEOUT: {
    status: 504,
    means: 'The statement took longer than it may, and was ended. Ask for less at once.',
    message: 'The query took longer than it may: ask for less at once',
  },
};

/** What to tell of a code, or undefined where the code is none of those that leave the server. */
export function clientCode(code: unknown): ClientCode | undefined {
  return typeof code === 'string' && Object.hasOwn(CLIENT_CODES, code)
    ? CLIENT_CODES[code]
    : undefined;
}
