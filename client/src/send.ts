import { RequestError } from './request-error.ts';
import type { Arrived } from './read-answer.ts';

export interface Sending {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Posts an operation. @throws {RequestError} NO_ANSWER; what `signal` says, if it aborts */
export async function send(sending: Sending): Promise<Arrived> {
  const { url, body, headers, fetch, timeoutMs, signal } = sending;
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body,
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    });
    const { status, headers: answered } = response;
    return { url, status, headers: answered, text: await response.text() };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const why = late.aborted ? `did not answer within ${timeoutMs} ms.` : unreachable(url);
    throw new RequestError('NO_ANSWER', `${url} ${why}`, { cause });
  }
}

/** A browser does not say whether nothing answered or the answer is not for this page. */
function unreachable(url: string): string {
  const page = (globalThis as { location?: { origin: string; href: string } }).location;
  if (!URL.canParse(url, page?.href)) return 'is not an absolute URL.';
  if (page === undefined || new URL(url, page.href).origin === page.origin)
    return 'did not answer: is the server running?';
  return `did not answer, or not to pages of ${page.origin}: is the server running, and is that origin in FOOTNOTE_CORS_ORIGINS?`;
}
