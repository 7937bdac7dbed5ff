import {
  createClient,
  RequestError,
  type Client,
  type Paged,
  type TypedDocument,
} from '@footnote-graph/client';
import { addressOf } from './base.ts';
import { credential } from './session.ts';

let made: { readonly client: Client; readonly credential: string | null } | undefined;

/** The client of the server that this page came from, with the credential of this tab. */
function client(): Client {
  const now = credential();
  if (made?.credential !== now) {
    const headers = authorization();
    made = {
      client: createClient(addressOf('/graphql'), { headers, retries: 0 }),
      credential: now,
    };
  }
  return made.client;
}

/** The answers of all pages of a connection, one by one. */
export function askPages<Result, Variables extends { after?: string | null | undefined }>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (result: Result) => Paged | null | undefined,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const given = signal === undefined ? {} : { signal };
  return client().pages(document, variables as Variables, pick, given);
}

/**
 * Runs an operation.
 * @throws {RequestError} with a code, if the answer is not complete.
 */
export function ask<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  // The client leaves variables out where none are needed; here they are always given.
  return client().request(document, variables, signal === undefined ? {} : { signal });
}

/** A body is sent by POST, as JSON. */
interface ReadOptions {
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/**
 * What the server has at another address than the API's, such as `/cite/quotes/1f2e?format=bibtex`.
 * @throws {RequestError} with the code of the answer.
 */
export async function readFrom(path: string, { body, signal }: ReadOptions = {}): Promise<Blob> {
  const address = addressOf(path);
  const answer = await fetch(address, {
    headers: {
      accept: 'application/json',
      ...authorization(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    throw new RequestError('NO_ANSWER', `${address} did not answer`, { cause });
  });
  const { ok, status, headers } = answer;
  if (ok) return answer.blob();
  const { errors = [] } = (await answer.json().catch(() => ({}))) as Refusal;
  const { message = `${address} answered ${status}`, extensions } = errors[0] ?? {};
  throw new RequestError(extensions?.code ?? 'NO_GRAPHQL', message, { status, headers });
}

interface Refusal {
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

function authorization(): Record<string, string> {
  const now = credential();
  return now === null ? {} : { authorization: `Bearer ${now}` };
}
