import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Manifest } from './manifest.ts';

/** An operation that the manifest does not have. */
class NotTrustedError extends Error {
  override name = 'NotTrustedError';
  readonly code = 'DOCUMENT_NOT_TRUSTED';
  readonly statusCode = 403;

  constructor(arrived: string) {
    super(
      `Only operations of the server’s manifest are answered: send documentId, the sha256 of one of them. ${arrived}`,
    );
  }
}

const asked = z.looseObject({
  documentId: z.string().optional(),
  query: z.string().optional(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .nullish(),
});

/**
 * A hook that has the request ask what the manifest has under its `documentId`, under
 * `extensions.persistedQuery.sha256Hash`, or as its text.
 * @throws {NotTrustedError} where it has nothing there.
 */
export function onlyTrusted(operations: ReadonlyMap<string, string>) {
  const manifest = new Manifest(operations);
  return (request: FastifyRequest): Promise<void> => {
    if (request.method === 'GET') rewriteSearch(manifest, request);
    else if (request.method === 'POST') request.body = trusted(manifest, request.body);
    return Promise.resolve();
  };
}

/** What is left names nothing but the text: Apollo would look for hashes itself. */
function trusted(manifest: Manifest, body: unknown): Record<string, unknown> {
  const parsed = asked.safeParse(body);
  if (!parsed.success) throw new NotTrustedError('It must be one JSON object with that.');
  const { documentId, query: text, extensions, ...rest } = parsed.data;
  const { persistedQuery, ...others } = extensions ?? {};
  const query = textOf(manifest, documentId ?? persistedQuery?.sha256Hash, text);
  return { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
}

function textOf(manifest: Manifest, hash: string | undefined, text: string | undefined): string {
  if (hash !== undefined) {
    const found = manifest.byHash(hash);
    if (found === undefined)
      throw new NotTrustedError(`It has none under ${JSON.stringify(hash.slice(0, 80))}.`);
    return found;
  }
  const found = text === undefined ? undefined : manifest.byText(text);
  if (found === undefined)
    throw new NotTrustedError(text === undefined ? 'There was none.' : 'The text is of none.');
  return found;
}

function rewriteSearch(manifest: Manifest, { raw }: FastifyRequest): void {
  const [path = '', search = ''] = (raw.url ?? '').split('?', 2);
  const { extensions, ...rest } = Object.fromEntries(new URLSearchParams(search));
  const parsed = { ...rest, ...(extensions === undefined ? {} : { extensions: json(extensions) }) };
  const { extensions: left, ...fields } = trusted(manifest, parsed);
  const parameters = new URLSearchParams(z.record(z.string(), z.string()).parse(fields));
  if (left !== undefined) parameters.set('extensions', JSON.stringify(left));
  raw.url = `${path}?${parameters.toString()}`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
