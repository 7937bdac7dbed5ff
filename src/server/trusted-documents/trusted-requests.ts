import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpError } from '../errors/index.ts';
import { Manifest } from './manifest.ts';

/** An operation that is not in the manifest. */
function notTrusted(arrived: string): HttpError {
  const message = `This server answers only the operations of its manifest: send documentId, the id of one of them. ${arrived}`;
  return new HttpError('DOCUMENT_NOT_TRUSTED', message);
}

const asked = z.looseObject({
  documentId: z.string().optional(),
  // Relay's network layers send either.
  id: z.string().optional(),
  doc_id: z.string().optional(),
  query: z.string().optional(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .nullish(),
});

/**
 * A hook that replaces the operation of a request by the manifest's: found by `documentId`, by Relay's
 * `id` or `doc_id`, by `extensions.persistedQuery.sha256Hash`, or by its text.
 * @throws {HttpError} DOCUMENT_NOT_TRUSTED if the manifest has no such operation.
 */
export function onlyTrustedDocuments(operations: ReadonlyMap<string, string>) {
  const manifest = new Manifest(operations);
  return (request: FastifyRequest): Promise<void> => {
    if (request.method === 'GET') rewriteSearch(manifest, request);
    else if (request.method === 'POST') request.body = trusted(manifest, request.body);
    return Promise.resolve();
  };
}

/** Leaves only the text: Apollo would look up the hash itself. */
function trusted(manifest: Manifest, body: unknown): Record<string, unknown> {
  const parsed = asked.safeParse(body);
  if (!parsed.success) throw notTrusted('The body must be one JSON object with it.');
  const { documentId, id, doc_id, query: text, extensions, ...rest } = parsed.data;
  const { persistedQuery, ...others } = extensions ?? {};
  const sent = documentId ?? id ?? doc_id ?? persistedQuery?.sha256Hash;
  const query = textOf(manifest, sent, text);
  return { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
}

function textOf(manifest: Manifest, id: string | undefined, text: string | undefined): string {
  if (id !== undefined) {
    const found = manifest.byId(id);
    if (found === undefined)
      throw notTrusted(`The manifest has no ${JSON.stringify(id.slice(0, 80))}.`);
    return found;
  }
  const found = text === undefined ? undefined : manifest.byText(text);
  if (found === undefined)
    throw notTrusted(text === undefined ? 'The request has neither.' : 'The text is not in it.');
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
