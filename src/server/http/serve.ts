import { fastifyApolloHandler } from '@as-integrations/fastify';
import { assertProtected, guard } from '../access/index.ts';
import { observeRequests } from '../observe/index.ts';
import { serveExplorer, serveGraphiql } from '../pages/index.ts';
import { contextOf } from '../request-context.ts';
import type { Serve, Serving } from '../serve.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { onlyTrustedDocuments } from '../trusted-documents/index.ts';
import { makeApollo } from './apollo.ts';
import { bookmarksOf } from './bookmark-header.ts';
import { allowOrigins, setSecurityHeaders } from './browser-rules.ts';
import { makeFastify, requireHost } from './fastify.ts';
import { serveHealth } from './health.ts';
import { listen } from './listen.ts';
import { limitRate, shedLoad } from './load-limits.ts';

/** How long running answers may take once the server stops, in milliseconds. */
const DRAIN_MS = 6_000;

/** See `serve` in ../serve.ts, which loads this file. */
export async function serveHttp({ graph, host, port, ...parts }: Serve): Promise<Serving> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...parts.settings };
  assertProtected(host, settings);
  const app = makeFastify(parts.logger, settings);
  const apollo = makeApollo(parts, app, settings);
  let draining = false;
  await apollo.start();
  await observeRequests(app, { graph, settings, logger: parts.logger });
  requireHost(app);
  await allowOrigins(app, settings.corsOrigins);
  await shedLoad(app, graph);
  setSecurityHeaders(app);
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
    ...(settings.trustedDocuments
      ? { preHandler: onlyTrustedDocuments(settings.trustedDocuments) }
      : {}),
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        Promise.resolve(contextOf(graph, request, reply, settings.statementMs)),
    }),
  });
  serveHealth(app, graph, () => draining);
  if (settings.ide) {
    serveExplorer(app);
    serveGraphiql(app);
  }
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
