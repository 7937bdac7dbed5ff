import { RequestError, type AnswerError, type RequestErrorCode } from './request-error.ts';

/** What came back over HTTP. */
export interface Arrived {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A complete answer. */
export interface Answer<Result> {
  readonly data: Result;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/**
 * A complete answer.
 * @throws {RequestError} if it has errors, or is not a GraphQL response
 */
export function readAnswer({ url, status, headers, text }: Arrived): Answer<unknown> {
  const body = parseJson(text);
  const errors = errorsOf(body);
  const { data, extensions } = isRecord(body) ? body : {};
  const [first] = errors;
  if (first !== undefined) {
    const details = { status, headers, errors, data: data ?? null };
    throw new RequestError(codeOf(first), first.message, details);
  }
  if (data !== undefined)
    return { data, headers, extensions: isRecord(extensions) ? extensions : {} };
  const message = `${url} must answer with the data or errors of GraphQL; it answered ${status} with neither.`;
  throw new RequestError('NO_GRAPHQL', message, { status, headers });
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

/** A server that is newer than this client may have other codes. */
function codeOf({ extensions: { code } }: AnswerError): RequestErrorCode {
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((key) => ['string', 'number'].includes(typeof key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
