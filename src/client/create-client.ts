import { readAnswer, type Arrived } from './read-answer.ts';
import { RequestError } from './request-error.ts';
import type { TypedDocument } from './typed-document.ts';

export interface ClientOptions {
  /** Sent with each request: `{ authorization: 'Bearer …' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Send only the hashes of operations, for a server that has their manifest. */
  readonly trustedDocuments?: boolean;
  /** In place of the platform's own. */
  readonly fetch?: typeof fetch;
}

export interface RequestOptions {
  /** Ends the request, and the statement on the server. */
  readonly signal?: AbortSignal;
}

/** Variables may be left out where the operation needs none. */
type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Runs an operation.
   * @throws {RequestError} where it was not answered in full; `code` says why, `data` what there is.
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Variables>
  ): Promise<Result>;
}

/** A client of the server whose API is at `url`: `http://127.0.0.1:4000/graphql`. */
export function createClient(url: string, options: ClientOptions = {}): Client {
  return {
    request: async <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      ...[variables, { signal } = {}]: Rest<Variables>
    ) => {
      const arrived = await send(
        url,
        options,
        { ...operation(document, options), variables },
        signal,
      );
      // The server answers by the schema that the document's types were made from.
      return readAnswer(arrived) as Result;
    },
  };
}

function operation(
  document: Pick<TypedDocument<unknown, unknown>, 'toString' | '__meta__'>,
  { trustedDocuments = false }: ClientOptions,
): { query: string } | { documentId: string } {
  if (!trustedDocuments) return { query: document.toString() };
  const hash = document.__meta__?.['hash'];
  if (typeof hash === 'string') return { documentId: hash };
  throw new TypeError(
    'A trusted document must carry its hash: set persistedDocuments in the client preset’s presetConfig.',
  );
}

async function send(
  url: string,
  { headers = {}, fetch: send = fetch }: ClientOptions,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Arrived> {
  try {
    const response = await send(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
    return { url, status: response.status, text: await response.text() };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError('NO_ANSWER', `${url} did not answer: is the server running?`, { cause });
  }
}
