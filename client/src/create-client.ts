import { pagesOf, type Paged } from './pages.ts';
import { readAnswer, type Answer } from './read-answer.ts';
import { sendAgain } from './send-again.ts';
import { send } from './send.ts';
import type { TypedDocument } from './typed-document.ts';

type Headers = Readonly<Record<string, string>>;

export interface ClientOptions {
  /** Sent with each request, such as `{ authorization: 'Bearer …' }`; a function is called for each. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>);
  /** Send only the hashes of operations, for a server that has their manifest. */
  readonly trustedDocuments?: boolean;
  /** After how many milliseconds without an answer a request ends; default 35,000, longer than any statement. */
  readonly timeoutMs?: number;
  /** How often a query is sent again if the server says that it may be answered later; default 2. */
  readonly retries?: number;
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
   * @throws {RequestError} if it was not answered in full; `code` says why, `data` what there is.
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<NoInfer<Variables>>
  ): Promise<Result>;
  /**
   * The same with the HTTP headers and the extensions of the answer: its bookmark is in
   * `footnote-bookmark`, the id of the request in `x-request-id`.
   */
  answer<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<NoInfer<Variables>>
  ): Promise<Answer<Result>>;
  /**
   * All pages of a connection, one request each; the operation has a variable `after`.
   * @param pick the connection in the answer of one page; null ends the pages.
   */
  pages<Result, Variables extends { after?: string | null | undefined }>(
    document: TypedDocument<Result, Variables>,
    variables: NoInfer<Variables>,
    pick: (result: Result) => Paged | null | undefined,
    options?: RequestOptions,
  ): AsyncGenerator<Result, void, undefined>;
}

const TIMEOUT_MS = 35_000;
const RETRIES = 2;

/** A client of the server whose API is at `url`: `http://127.0.0.1:4000/graphql`. */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const { timeoutMs = TIMEOUT_MS, retries = RETRIES } = options;
  const run = <Result>(
    document: Operation,
    variables: unknown,
    { signal }: RequestOptions = {},
  ): Promise<Answer<Result>> => {
    const body = JSON.stringify({ ...sent(document, options), variables });
    const once = async () => {
      const { headers = {}, fetch = globalThis.fetch } = options;
      const given = typeof headers === 'function' ? await headers() : headers;
      const arrived = await send({ url, body, headers: given, fetch, timeoutMs, signal });
      // The server answers by the schema that the document's types were made from.
      return readAnswer(arrived) as Answer<Result>;
    };
    // A change may have been made although its answer was lost.
    const isChange = /^\s*mutation\b/.test(document.toString());
    return sendAgain(once, isChange ? 0 : retries, signal);
  };
  return {
    answer: async (document, ...[variables, given]) => run(document, variables, given),
    request: async (document, ...[variables, given]) =>
      (await run<ResultOf<typeof document>>(document, variables, given)).data,
    pages: (document, variables, pick, given) =>
      pagesOf(
        async (after) =>
          (await run<ResultOf<typeof document>>(document, { ...variables, after }, given)).data,
        pick,
      ),
  };
}

type Operation = Pick<TypedDocument<unknown, unknown>, 'toString' | '__meta__'>;

type ResultOf<Document> = Document extends {
  readonly __apiType?: (variables: never) => infer Result;
}
  ? Result
  : never;

/** An operation as it is sent: its text, or the hash of it. */
function sent(
  document: Operation,
  { trustedDocuments = false }: ClientOptions,
): { query: string } | { documentId: string } {
  if (!trustedDocuments) return { query: document.toString() };
  const hash = document.__meta__?.['hash'];
  if (typeof hash === 'string') return { documentId: hash };
  throw new TypeError(
    'A trusted document must carry its hash: set persistedDocuments in the client preset’s presetConfig.',
  );
}
