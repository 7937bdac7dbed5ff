import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../graph/index.ts';
import { isGuarded } from '../access/index.ts';
import type { Settings } from '../settings.ts';

/** How long a cache may answer while neither server nor Neo4j does, in seconds (RFC 5861). */
const STALE_IF_ERROR_S = 86_400;

interface Cached {
  graph: Graph;
  schema: GraphQLSchema;
  settings: Settings;
}

/**
 * HTTP caching of operations sent by GET, which are never mutations: an answer depends on its URL, on the
 * caller, and on the state of the graph, which Neo4j's bookmark names: they make a weak ETag (RFC 9110, section 8.8.3).
 */
export class AnswerCaching {
  readonly #graph: Graph;
  readonly #settings: Settings;
  readonly #schema: GraphQLSchema;
  readonly #vary: string;
  #schemaHash: string | undefined;

  constructor({ graph, schema, settings }: Cached) {
    this.#graph = graph;
    this.#schema = schema;
    this.#settings = settings;
    const names = ['accept', 'accept-encoding', 'origin'];
    this.#vary = [...names, ...(hasCallers(settings) ? ['authorization'] : [])].join(', ');
  }

  /** Answers 304 if the client has the answer for the present state. @returns whether it did */
  async answeredFromCache(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const known = request.headers['if-none-match'];
    if (known === undefined || !isCacheable(request)) return false;
    const { statementMs: timeoutMs } = this.#settings;
    const { bookmarks = [] } = await this.#graph.read('RETURN 1', {}, { timeoutMs });
    const etag = this.#etag(request, bookmarks);
    if (etag === undefined || !known.split(/ *, */).includes(etag)) return false;
    this.#setHeaders(reply, etag);
    await reply.code(304).send();
    return true;
  }

  /** Sets the headers of an answer that Apollo gave. */
  setHeaders(request: FastifyRequest, reply: FastifyReply): void {
    const { code, readBookmarks } = request.record;
    const complete = reply.statusCode === 200 && code === undefined;
    const etag = complete && isCacheable(request) ? this.#etag(request, readBookmarks) : undefined;
    if (etag === undefined) void reply.header('cache-control', 'no-store');
    else this.#setHeaders(reply, etag);
  }

  #setHeaders(reply: FastifyReply, etag: string): void {
    const { cacheSeconds: seconds, publicReads } = this.#settings;
    const shared = publicReads && !hasCallers(this.#settings);
    const scope = shared ? 'public' : 'private';
    const lifetime =
      seconds === 0
        ? 'no-cache'
        : `max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${STALE_IF_ERROR_S}`;
    void reply.headers({ etag, 'cache-control': `${scope}, ${lifetime}`, vary: this.#vary });
  }

  #etag(request: FastifyRequest, bookmarks: readonly string[]): string | undefined {
    if (bookmarks.length === 0) return undefined;
    this.#schemaHash ??= sha256(printSchema(this.#schema));
    const { raw, headers, record } = request;
    // An answer may tell callers who they are.
    const { name, role } = record.caller;
    const asked = [raw.url, headers.accept, name, role];
    const parts = [...asked, this.#schemaHash, ...[...bookmarks].sort()];
    return `W/"${sha256(JSON.stringify(parts)).slice(0, 27)}"`;
  }
}

/** Whether callers differ in what they are answered. */
function hasCallers(settings: Settings): boolean {
  return isGuarded(settings) || settings.editorKey !== undefined;
}

/** An answer that must include a state of the graph is for its client only. */
function isCacheable({ method, record }: FastifyRequest): boolean {
  return method === 'GET' && record.bookmarks === undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
