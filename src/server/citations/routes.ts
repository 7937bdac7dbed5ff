import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Citation, Read } from '../../citation/index.ts';
import { failureOf, HttpError } from '../errors/index.ts';
import type { AnswerCaching } from '../http/caching.ts';
import { basePath, publicBase } from '../public-address.ts';
import { contextOf, type ContextParts } from '../request-context.ts';
import { acceptedFormat, FORMATS, formatOf, type Format } from './formats.ts';

interface Parts extends ContextParts {
  caching: Pick<AnswerCaching, 'answeredFromCache' | 'setHeaders'>;
  /** Whether the explorer answers at the addresses of facts. */
  hasExplorer: boolean;
}

/** Loaded for the first citation. */
const room = () => import('../../citation/index.ts');

const path = z.object({ folder: z.string(), key: z.string() });
const query = z.object({ format: z.string().optional() });

/**
 * Serves a permanent address of each passage, quote, figure and claim, `/cite/quotes/<key>`, a card of each for
 * pages of others, `/card/quotes/<key>`, and oEmbed, by which those find the card.
 */
export function serveCitations(app: FastifyInstance, parts: Parts): void {
  const { settings, caching, hasExplorer } = parts;
  const refuse = (): void => {
    if (settings.trustedDocuments !== undefined) throw new HttpError('DOCUMENT_NOT_TRUSTED', ONLY);
  };
  const options = { config: { observed: true }, errorHandler: failureTeller(parts) };
  app.get('/cite/:folder/:key', options, async (request, reply) => {
    refuse();
    const { format: asked } = query.parse(request.query);
    const format = formatOf(request, asked);
    if (await caching.answeredFromCache(request, reply)) return reply;
    const citation = await cited(parts, request, reply, request.params);
    const body = await written(format, citation, publicBase(request, settings), hasExplorer);
    caching.setHeaders(request, reply);
    return reply.type(`${FORMATS[format]}; charset=utf-8`).send(body);
  });
  app.get('/card/:folder/:key', options, async (request, reply) => {
    allowFrames(reply);
    refuse();
    const citation = await cited(parts, request, reply, request.params);
    const { cardPage } = await room();
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(cardPage(citation, publicBase(request, settings)));
  });
  app.get('/oembed', { config: { observed: true } }, async (request, reply) => {
    refuse();
    const { oembed } = await import('./oembed.ts');
    const { place, answer } = oembed(request.query, publicBase(request, settings));
    const citation = await cited(parts, request, reply, place);
    void reply.header('cache-control', 'no-cache');
    return answer(citation);
  });
  // The address of a fact in exports; the explorer leads there too, where it is served.
  if (hasExplorer) return;
  for (const folder of CITED_FOLDERS)
    app.get(`/${folder}/*`, { config: { open: true } }, ({ url }, reply) =>
      reply.redirect(`${basePath(settings)}/cite${url}`, 303),
    );
}

/** The folders, in addresses, of what can be cited. */
export const CITED_FOLDERS = ['statistics', 'quotes', 'passages', 'claims'];

/** Whether a client that asks for a page of the explorer rather wants data. */
export function prefersData(request: FastifyRequest): boolean {
  const [, folder = ''] = request.url.split('/');
  return CITED_FOLDERS.includes(folder) && acceptedFormat(request) !== 'html';
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['NOT_FOUND', 'Nothing to cite here'],
  ['GONE', 'No longer stated'],
]);

const ONLY = 'This server answers the operations of its manifest only, and gives no citations';

/** @throws {HttpError} NOT_FOUND */
async function cited(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  place: unknown,
): Promise<Citation> {
  const { folder, key } = path.parse(place);
  const { idOfPath, readCitation, readCorrections } = await room();
  const id = idOfPath(folder, key);
  const { reading, record } = contextOf(parts, request, reply);
  record.operationName = 'citation';
  const read: Read = (text, parameters) => reading.read(text, parameters);
  const found = id && (await readCitation(read, id));
  record.readBookmarks = reading.bookmarks;
  if (found) return found;
  const [last] = id === undefined ? [] : await readCorrections(read, [id]);
  if (last !== undefined)
    throw new HttpError(
      'GONE',
      `${last.documentId} has not stated this since ${last.at}: ${JSON.stringify(last.said)}. Other changes of it are at /graphql in changes(filter: { fact: { eq: "${id ?? ''}" } })`,
    );
  const what = id ?? `${folder}/${key}`;
  throw new HttpError(
    'NOT_FOUND',
    `The graph has nothing to cite with the id ${JSON.stringify(what)}: the address is wrong, or the fact was purged`,
  );
}

async function written(
  format: Format,
  citation: Citation,
  base: string,
  hasExplorer: boolean,
): Promise<string> {
  const [{ citationPage, jsonLd }, { bibtex, cslItems, footnote, markdown }] = await Promise.all([
    room(),
    import('../../export/index.ts'),
  ]);
  switch (format) {
    case 'html':
      return citationPage(citation, { base, hasExplorer });
    case 'jsonld':
      return `${JSON.stringify(jsonLd(citation, base), null, 2)}\n`;
    case 'csl':
      return `${JSON.stringify(cslItems(citation, base), null, 2)}\n`;
    case 'bibtex':
      return bibtex(cslItems(citation, base));
    case 'text':
      return `${footnote(citation, base)}\n`;
    case 'markdown':
      return `${markdown(citation, base)}\n`;
    default:
      return format satisfies never;
  }
}

/** A card may stand in pages of every site; it has no scripts, and sends nothing. */
function allowFrames(reply: FastifyReply): void {
  void reply.removeHeader('x-frame-options');
  void reply.headers({
    'content-security-policy':
      "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none';frame-ancestors *",
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** Tells people of a failure on a page, and programs as the API does. */
function failureTeller({ hasExplorer, settings }: Parts) {
  return async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const { code, message, requestId } = failureOf(error, request, reply);
    const isCard = request.url.startsWith('/card/');
    if (!isCard && acceptedFormat(request) !== 'html')
      return { errors: [{ message, extensions: { code, ...(requestId ? { requestId } : {}) } }] };
    const { errorPage } = await room();
    const title = TITLES.get(code) ?? 'This citation cannot be shown';
    // A browser sends no key with a link; the explorer asks for one.
    const asksForKey = hasExplorer && code === 'UNAUTHENTICATED';
    const path = request.url.replace(/^\/\w+/, '').replace(/\?.*/, '');
    const explorer = asksForKey ? `${basePath(settings)}${path}` : undefined;
    return reply.type('text/html; charset=utf-8').send(errorPage(title, message, explorer));
  };
}
