import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Graph } from '../../graph/index.ts';
import type { StatementShares } from '../access/index.ts';
import { BOOKMARK_HEADER, MAX_BOOKMARKS_LENGTH, type BookmarkSigner } from '../bookmarks.ts';
import { HttpError } from '../errors/index.ts';
import { basePath } from '../public-address.ts';
import { contextOf, type RequestContext } from '../request-context.ts';
import type { Settings } from '../settings.ts';
import type { AnswerCaching } from './caching.ts';

interface Parts {
  apollo: ApolloServer<RequestContext>;
  bookmarks: BookmarkSigner;
  caching: AnswerCaching;
  graph: Graph;
  settings: Settings;
  shares: StatementShares;
  refuseCrossSite: (request: FastifyRequest) => void;
  /** Puts the operation of the manifest into a request, if there is one. */
  trusted: ((request: FastifyRequest) => Promise<void>) | undefined;
}

/** Serves `/graphql`: the HTTP around Apollo's answers. */
export function serveGraphql(app: FastifyInstance, parts: Parts): void {
  const { apollo, bookmarks, caching, graph, settings, shares, refuseCrossSite, trusted } = parts;
  const answer = fastifyApolloHandler(apollo, {
    context: (request, reply) =>
      Promise.resolve(contextOf({ graph, shares, settings }, request, reply)),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    config: { observed: true },
    onRequest: async (request, reply) => {
      if (settings.ide && isPageVisit(request))
        return reply.redirect(`${basePath(settings)}/graphiql`);
      request.record.bookmarks = await bookmarksOf(request, bookmarks);
    },
    preHandler: async (request, reply) => {
      refuseCrossSite(request);
      await trusted?.(request);
      if (await caching.answeredFromCache(request, reply)) return reply;
    },
    handler: async function (request, reply) {
      const body: unknown = await answer.call(this, request, reply);
      caching.setHeaders(request, reply);
      assertSize(body, settings.maxAnswerBytes);
      return body;
    },
  });
}

/** Somebody opened the API's address in a browser. */
function isPageVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}

/** The verified bookmarks of a request, if any. @throws {HttpError} BAD_USER_INPUT */
async function bookmarksOf(
  { headers }: FastifyRequest,
  signer: BookmarkSigner,
): Promise<readonly string[] | undefined> {
  const header = headers[BOOKMARK_HEADER];
  if (header === undefined) return undefined;
  const marks = await signer.verify(String(header));
  if (marks !== undefined) return marks;
  throw new HttpError(
    'BAD_USER_INPUT',
    `The header ${BOOKMARK_HEADER} must hold bookmarks as this deployment of Footnote returned them, ` +
      `separated by commas, at most ${MAX_BOOKMARKS_LENGTH} characters`,
  );
}

/** @throws {HttpError} ANSWER_TOO_LARGE */
function assertSize(body: unknown, limit: number): void {
  if (typeof body !== 'string' || Buffer.byteLength(body) <= limit) return;
  throw new HttpError('ANSWER_TOO_LARGE', tooLarge(limit));
}

function tooLarge(limit: number): string {
  return `The answer exceeds ${limit} bytes: ask for smaller pages, or for fewer long texts such as Document.text`;
}
