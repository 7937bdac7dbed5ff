import type { Config } from '../config.ts';
import { connect, migrate } from '../graph/index.ts';
import { loadServer, makeLogger, serve } from '../server/index.ts';
import type { Closing } from './closing.ts';
import { findNeo4j } from './find-neo4j.ts';
import { loadCorpus } from './load-corpus.ts';
import { serverSettings } from './server-settings.ts';
import { runStep } from './steps.ts';
import { withWayOut } from './way-out.ts';

/**
 * Neo4j, model, corpus, server; `closing` closes them. Returns the server's URL.
 */
export async function bringUp(
  config: Config,
  closing: Closing,
  stopping: AbortSignal,
): Promise<string> {
  // Neo4j takes seconds to boot; what comes after it loads meanwhile.
  const loading = Promise.all([
    import('../query/index.ts'),
    loadServer(),
    import('../ingest/index.ts'),
  ]);
  loading.catch(() => undefined);
  const graph = await runStep('Neo4j', async (step) => {
    const connection = await findNeo4j(config, closing, step, stopping);
    const opened = connect(connection);
    closing.add(() => opened.close());
    const version = await opened.verify().catch((thrown: unknown) => {
      throw withWayOut(thrown);
    });
    step.title(`Neo4j ${version} at ${connection.uri}`);
    return opened;
  });
  stopping.throwIfAborted();
  await runStep('Constraints and indexes', () => migrate(graph));
  stopping.throwIfAborted();
  await loadCorpus(config, graph);
  stopping.throwIfAborted();
  return runStep('Server', async () => {
    const [{ schema, queryPlugin }] = await loading;
    const logger = makeLogger(config.LOG_LEVEL);
    const { HOST: host, PORT: port } = config;
    const plugins = [queryPlugin(graph, { maxCost: config.FOOTNOTE_MAX_COST })];
    const serving = await serve({
      graph,
      schema,
      plugins,
      host,
      port,
      logger,
      settings: serverSettings(config),
    });
    closing.add(() => serving.close());
    return serving.url;
  });
}
