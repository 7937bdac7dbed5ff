import {
  RequestError,
  SERVER_CODES,
  type AnswerError,
  type RequestErrorCode,
} from './request-error.ts';

/** What came back over HTTP. */
export interface Arrived {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/**
 * The data of an answer.
 * @throws {RequestError} if it has errors, or is not a GraphQL response
 */
export function readAnswer({ url, status, text }: Arrived): unknown {
  const body = parseJson(text);
  const errors = errorsOf(body);
  const data = isRecord(body) ? body['data'] : undefined;
  const [first] = errors;
  if (first !== undefined)
    throw new RequestError(codeOf(first), first.message, { status, errors, data: data ?? null });
  if (data !== undefined) return data;
  const message = `${url} must answer with the data or errors of GraphQL; it answered ${status} with neither.`;
  throw new RequestError('NO_GRAPHQL', message, { status });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorsOf(body: unknown): AnswerError[] {
  if (!isRecord(body) || !Array.isArray(body['errors'])) return [];
  return body['errors'].filter(isRecord).map(({ message, path, extensions }) => ({
    message: String(message),
    ...(isPath(path) ? { path } : {}),
    extensions: isRecord(extensions) ? extensions : {},
  }));
}

/** A code that is newer than this client is the server's own affair. */
function codeOf({ extensions }: AnswerError): RequestErrorCode {
  return SERVER_CODES.find((code) => code === extensions['code']) ?? 'INTERNAL_SERVER_ERROR';
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((key) => ['string', 'number'].includes(typeof key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
