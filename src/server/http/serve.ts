import { assertProtected, guard, StatementShares } from '../access/index.ts';
import { BookmarkSigner } from '../bookmarks.ts';
import { serveCitations } from '../citations/index.ts';
import { serveExports } from '../exports/index.ts';
import { Listeners, Loads, serveFeed, serveSubscriptions } from '../feed/index.ts';
import { observeRequests } from '../observe/index.ts';
import { serveExplorer, serveGraphiql, serveQuestions, serveSchema } from '../pages/index.ts';
import { onlyTrustedDocuments } from '../trusted-documents/index.ts';
import type { Serve, Serving } from '../serving.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { makeApollo } from './apollo.ts';
import { AnswerCaching } from './caching.ts';
import { allowOrigins, crossSiteCheck, refuseForeignLoads } from './cross-site.ts';
import { makeFastify } from './fastify.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { serveImports } from './import-route.ts';
import { listen } from './listen.ts';
import { limitRate, shedLoad } from './load-limits.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { requireStrictHttp } from './strict-http.ts';
import { compressAnswers, limitSlowReaders } from './transfer.ts';

/** How long running answers may take once the server stops, in milliseconds. */
const DRAIN_MS = 6_000;

/** See `serve` in ../serve.ts, which loads this file. */
export async function serveHttp({
  graph,
  host,
  port,
  importer,
  ...parts
}: Serve): Promise<Serving> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...parts.settings };
  const { schema, logger } = parts;
  assertProtected(host, settings);
  const bookmarks = new BookmarkSigner(settings.bookmarkSecret);
  const app = makeFastify(logger, settings);
  const apollo = makeApollo({ ...parts, settings, bookmarks }, app);
  let draining = false;
  await apollo.start();
  await compressAnswers(app);
  limitSlowReaders(app, settings.writeMs);
  await observeRequests(app, { graph, settings, logger });
  requireStrictHttp(app);
  await allowOrigins(app, settings);
  await shedLoad(app, graph, settings);
  setSecurityHeaders(app);
  await limitRate(app, host, settings);
  await guard(app, host, settings);
  const shares = new StatementShares(graph.pool().size);
  const caching = new AnswerCaching({ graph, schema, settings });
  const { trustedDocuments } = settings;
  const operations = {
    apollo,
    graph,
    settings,
    shares,
    refuseCrossSite: crossSiteCheck(settings),
    trusted: trustedDocuments && onlyTrustedDocuments(trustedDocuments),
  };
  serveGraphql(app, { ...operations, bookmarks, caching });
  const { exporting } = parts;
  const refuseCrossSite = refuseForeignLoads(settings);
  if (exporting !== undefined) serveExports(app, { exporting, settings, refuseCrossSite });
  if (importer) await serveImports(app, { importer, bookmarks, settings });
  const listening = {
    listeners: new Listeners(app),
    loads: new Loads(graph, settings.statementMs),
  };
  serveFeed(app, { ...listening, graph, settings, refuseCrossSite });
  serveSubscriptions(app, { ...listening, ...operations });
  serveHealth(app, graph, () => draining);
  if (settings.introspection) serveSchema(app, schema);
  const hasExplorer = settings.ide && serveExplorer(app, settings);
  if (settings.ide) serveGraphiql(app, settings);
  if (settings.ide) serveQuestions(app, settings);
  serveCitations(app, { caching, graph, hasExplorer, settings, shares });
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
