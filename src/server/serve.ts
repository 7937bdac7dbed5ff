import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Graph } from '../graph/index.ts';
import { listen } from './listen.ts';
import { makeApollo, type ApolloParts } from './make-apollo.ts';
import { makeFastify } from './make-fastify.ts';
import { serveHealth } from './health.ts';
import { serveIde } from './serve-ide.ts';

/** How long answers under way may still take once the server stops, in milliseconds. */
const DRAIN_MS = 6_000;

/** What the server needs. */
export interface Serve extends ApolloParts {
  graph: Graph;
  host: string;
  /** 0 for any free one. */
  port: number;
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
 */
export async function serve({ graph, host, port, ...parts }: Serve): Promise<Serving> {
  const app = makeFastify(parts.logger);
  const apollo = makeApollo(parts, app);
  let draining = false;
  await apollo.start();
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: ({ id, log }) => Promise.resolve({ requestId: id, log }),
    }),
  });
  serveHealth(app, graph, () => draining);
  await serveIde(app);
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
