/** What a client sees of one kind of failure. */
export interface ClientCode {
  /** HTTP status of an answer that holds nothing but this failure. */
  status: number;
  /** For docs/errors.md: what happened and what to do. */
  means: string;
  /** Replaces the error's own message, which may name internals: addresses, statements. */
  message?: string;
  /** Seconds after which trying again may help, for `retry-after`. */
  retryAfter?: number;
}

/** Every code that leaves the server. An error without one of these leaves as INTERNAL_SERVER_ERROR. */
export const CLIENT_CODES: Readonly<Record<string, ClientCode>> = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    means:
      'The document is not valid GraphQL, or has more than 10,000 tokens. `locations` has the place.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    means:
      'The operation does not match the schema, or is too deep, or has too many aliases or directives. `locations` has the place, or the message the limit.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means:
      'The document has several operations and `operationName` names none of them, or it has no operation.',
  },
  BAD_REQUEST: {
    status: 400,
    means: 'The HTTP request is not a valid GraphQL request; the message says why.',
  },
  BAD_USER_INPUT: {
    status: 400,
    means:
      'An argument, a variable or the header `footnote-bookmark` has an invalid value; the message says what is valid, and `locations` and `path` name the field of an argument.',
  },
  PAST_NOT_KEPT: {
    status: 400,
    means:
      'The graph has not kept what it said at the moment of `knownAt`. The message says since when it has.',
  },
  PAST_TOO_LARGE: {
    status: 400,
    means:
      'At the moment of `knownAt`, the graph had more documents than can be asked about beside those of now. `footnote export --known-at` writes it for a graph of its own.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    means:
      'The operation costs more than the limit, by estimate. Ask for smaller pages, fewer fields or simpler filters.',
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    means: 'The answer has more bytes than the limit. Ask for smaller pages or fewer long texts.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    means:
      'The server does not know the operation with this hash. Send it once with its text, as clients for automatic persisted queries do.',
  },
  UNAUTHENTICATED: {
    status: 401,
    means: 'The request needs a key or token, and it is missing, unknown or expired.',
  },
  FORBIDDEN: {
    status: 403,
    means:
      'The token has neither role, or a reader asks for a change, or the request reached a loopback server under another host name, or it asks for something that the operator turned off.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    means:
      'The server answers only the operations of its manifest: not this one, and no citations or exports.',
  },
  CONFLICT: {
    status: 409,
    means:
      'The proposals or the document are not what the caller saw: others decided or loaded meanwhile. Nothing was changed; read again, then decide.',
  },
  DOCUMENT_REFUSED: {
    status: 422,
    means:
      'The file cannot be imported, and nothing was changed. The message says why and what to do; `problems` lists what is wrong in an annotation.',
  },
  NOT_FOUND: {
    status: 404,
    means: 'Nothing is served at this path, or the graph has nothing of the id in it.',
  },
  GONE: {
    status: 410,
    means:
      'The graph had a fact of this id, and no document states it any longer. The message says what it was and when it was removed.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    means: 'The body is larger than 1 MiB, or an imported file larger than 128 MiB.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    means:
      'The server does not read bodies of this type or encoding: send uncompressed `application/json`, and files to import as `application/octet-stream`.',
  },
  RATE_LIMITED: {
    status: 429,
    means:
      'The address sent too many requests, or the statements of one key or address took too long or were too many at once. `retry-after` has the seconds to wait.',
    retryAfter: 10,
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    means: 'A fault in Footnote. The log has the details under `requestId`.',
    message: 'Something went wrong on our side; the log has it under this request id',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    means:
      'Neo4j, or the issuer of tokens, cannot be reached. `retry-after` has the seconds to wait; the log has the details under `requestId`.',
    message: 'A service that the answer needs cannot be reached at the moment: try again later',
    retryAfter: 5,
  },
  OVERLOADED: {
    status: 503,
    means: 'The server receives more than it can answer. `retry-after` has the seconds to wait.',
    retryAfter: 1,
  },
  PAST_NOT_READY: {
    status: 503,
    means:
      'The graph of the moment of `knownAt` is being built, which goes on. `retry-after` has the seconds to wait.',
    retryAfter: 5,
  },
  TIMEOUT: {
    status: 504,
    means: 'The statement exceeded its time limit and was stopped. Ask for less at once.',
    message: 'The query took longer than its time limit: ask for less at once',
  },
};

/** The entry of a code, or undefined if no such code leaves the server. */
export function clientCode(code: unknown): ClientCode | undefined {
  return typeof code === 'string' && Object.hasOwn(CLIENT_CODES, code)
    ? CLIENT_CODES[code]
    : undefined;
}
