import type { Config } from '../config.ts';
import { connect, GraphError, type Graph } from '../graph/index.ts';
import {
  assertPortFree,
  assertProtected,
  makeLogger,
  serve as serveGraph,
} from '../server/index.ts';
import { Closing } from './closing.ts';
import type { Outcome } from './exit-code.ts';
import { connectionOf } from './open-graph.ts';
import { say, warn } from './say.ts';
import { serverSettings } from './server-settings.ts';
import { Stopped, stopped, stopSignal } from './stop-signal.ts';

/** `footnote serve`: the server alone, for a Neo4j that somebody else looks after. */
export async function serve(config: Config): Promise<Outcome> {
  const stopping = stopSignal();
  const closing = new Closing();
  const { HOST: host, PORT: port } = config;
  try {
    const settings = serverSettings(config);
    assertProtected(host, settings);
    await assertPortFree(host, port);
    const graph = connect(await connectionOf(config));
    closing.add(() => graph.close());
    await verify(graph);
    const { schema, queryPlugin } = await import('../query/index.ts');
    const logger = makeLogger(config.LOG_LEVEL);
    const plugins = [queryPlugin(graph, { maxCost: config.FOOTNOTE_MAX_COST })];
    const serving = await serveGraph({ graph, schema, plugins, host, port, logger, settings });
    closing.add(() => serving.close());
    say(`Footnote answers at ${serving.url}/graphql`);
    await stopped(stopping);
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
  } finally {
    await closing.run();
  }
  return 'ok';
}

/** A Neo4j that is down may come back, and /health/ready says so; one that refuses us will not change its mind. */
async function verify(graph: Graph): Promise<void> {
  try {
    await graph.verify();
  } catch (thrown) {
    if (!(thrown instanceof GraphError) || thrown.code !== 'SERVICE_UNAVAILABLE') throw thrown;
    warn(`${thrown.message}. Serving all the same: /health/ready tells when it is there.`);
  }
}
