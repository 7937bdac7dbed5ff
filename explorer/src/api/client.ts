import { createClient, type Client, type Paged, type TypedDocument } from '@footnote-graph/client';
import { credential } from './session.ts';

let made: { readonly client: Client; readonly credential: string | null } | undefined;

/** The client of the server that this page came from, with the credential of this tab. */
function client(): Client {
  const now = credential();
  if (made?.credential !== now) {
    const headers: Record<string, string> = now === null ? {} : { authorization: `Bearer ${now}` };
    made = { client: createClient('/graphql', { headers, retries: 0 }), credential: now };
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
