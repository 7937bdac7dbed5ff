import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Graph } from '../graph/index.ts';
import { assertProtected, guard } from './access/index.ts';
import { bookmarksOf } from './bookmark-header.ts';
import { contextOf } from './context.ts';
import { limitRate } from './limit-rate.ts';
import { listen } from './listen.ts';
import { makeApollo, type ApolloParts } from './make-apollo.ts';
import { makeFastify } from './make-fastify.ts';
import { serveHealth } from './health.ts';
import { observeRequests } from './observe/index.ts';
import { requireHost } from './require-host.ts';
import { secureHeaders } from './secure-headers.ts';
import { serveIde } from './serve-ide.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { shareWithOrigins } from './share-origins.ts';
import { shedLoad } from './shed-load.ts';
import { onlyTrusted } from './trusted-documents/index.ts';

/** How long answers under way may still take once the server stops, in milliseconds. */
const DRAIN_MS = 6_000;

/** What the server needs. */
export interface Serve extends ApolloParts {
  graph: Graph;
  host: string;
  /** 0 for any free one. */
  port: number;
  /** {@link DEFAULT_SETTINGS} for what is left out. */
  settings?: Partial<Settings>;
}

/** A server that answers. */
export interface Serving {
  /** Without a slash at the end; the API is at `/graphql` under it. */
  url: string;
  /** Lets answers under way arrive, then closes all connections. The graph stays open. */
  close(): Promise<void>;
}

/**
 * Serves the schema over HTTP, with the page, the health checks and the limits.
 * @throws {ListenError} where the port is taken or the host is none of this machine's.
 * @throws {UnprotectedError} where others could read, and nobody has said so.
 */
export async function serve({ graph, host, port, ...parts }: Serve): Promise<Serving> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...parts.settings };
  assertProtected(host, settings);
  const app = makeFastify(parts.logger, settings);
  const apollo = makeApollo(parts, app, settings);
  let draining = false;
  await apollo.start();
  await observeRequests(app, { graph, settings, logger: parts.logger });
  requireHost(app);
  await shareWithOrigins(app, settings.corsOrigins);
  await shedLoad(app, graph);
  await secureHeaders(app);
  await limitRate(app, host, settings);
  await guard(app, host, settings);
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    config: { observed: true },
    onRequest: (request, _reply, done) => {
      request.record.bookmarks = bookmarksOf(request);
      done();
    },
    ...(settings.trustedDocuments ? { preHandler: onlyTrusted(settings.trustedDocuments) } : {}),
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        Promise.resolve(contextOf(graph, request, reply, settings.statementMs)),
    }),
  });
  serveHealth(app, graph, () => draining);
  if (settings.ide) serveIde(app);
  try {
    const url = await listen(app, host, port);
    const close = async () => {
      draining = true;
      const late = setTimeout(() => {
        app.server.closeAllConnections();
      }, DRAIN_MS);
      await apollo.stop();
      clearTimeout(late);
    };
    return { url, close };
  } catch (thrown) {
    await apollo.stop();
    throw thrown;
  }
}
