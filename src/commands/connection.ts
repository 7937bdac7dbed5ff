import { statfs } from 'node:fs/promises';
import { z } from 'zod';
import { environmentForChildren, type Config } from '../config.ts';
import type { Connection, Graph } from '../graph/index.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from '../local-neo4j/index.ts';
import { warn } from './output.ts';
import type { Closing } from './shutdown.ts';
import type { Step } from './steps.ts';

/** NEO4J_URI is not set, and our own Neo4j does not run. */
class NoNeo4j extends Error {
  override name = 'NoNeo4j';
  readonly code = 'NO_NEO4J';

  constructor(home: string) {
    super(
      `No Neo4j runs in ${home}: start one with "footnote neo4j start", or set NEO4J_URI to your own`,
    );
  }
}

/** The Neo4j of NEO4J_URI, or our own if it runs; starts none. @throws {NoNeo4j} */
export async function runningNeo4j(config: Config): Promise<Connection> {
  if (config.NEO4J_URI !== undefined) return configuredNeo4j(config, config.NEO4J_URI);
  const { localNeo4jStatus, readPassword } = await import('../local-neo4j/index.ts');
  const status = await localNeo4jStatus(config.FOOTNOTE_HOME);
  if (!status.running) throw new NoNeo4j(config.FOOTNOTE_HOME);
  const password = (await readPassword(config.FOOTNOTE_HOME)) ?? '';
  const { uri, username } = status;
  return { uri, username, password, locate: locator(config), ...databaseOf(config) };
}

/**
 * The Neo4j of NEO4J_URI, or our own, started if it does not run. The last process that uses our own
 * stops it: `closing` does so for this one.
 */
export async function findOrStartNeo4j(
  config: Config,
  closing: Closing,
  step: Step,
  stopping: AbortSignal,
): Promise<Connection> {
  if (config.NEO4J_URI !== undefined) return configuredNeo4j(config, config.NEO4J_URI);
  const onProgress = (line: string) => {
    step.progress(line);
  };
  const starting = startLocal(config, { onProgress, signal: stopping });
  // Registered before Neo4j runs: a stop while it boots must not leave it behind.
  closing.add(async () => {
    const neo4j = await starting.catch(() => undefined);
    await neo4j?.leave();
  });
  const { uri, username, password } = await starting;
  return { uri, username, password, locate: locator(config), ...databaseOf(config) };
}

/** Finds our own Neo4j where another process started it again, at any port. */
function locator({ FOOTNOTE_HOME: home }: Config): () => Promise<string | undefined> {
  return async () => {
    const { localNeo4jStatus } = await import('../local-neo4j/index.ts');
    const status = await localNeo4jStatus(home);
    return status.running ? status.uri : undefined;
  };
}

/** Starts our own Neo4j, or finds it running. */
export async function startLocal(
  config: Config,
  options: Pick<LocalNeo4jOptions, 'onProgress' | 'signal' | 'stays'>,
): Promise<LocalNeo4j> {
  const { startLocalNeo4j } = await import('../local-neo4j/index.ts');
  return startLocalNeo4j({ ...localOptions(config), ...options });
}

function localOptions(config: Config): LocalNeo4jOptions {
  const { FOOTNOTE_NEO4J_VERSION: version, JAVA_HOME: javaHome } = config;
  return {
    home: config.FOOTNOTE_HOME,
    ...(version === undefined ? {} : { version }),
    ...(javaHome === undefined ? {} : { javaHome }),
    cacheHome: config.XDG_CACHE_HOME,
    env: environmentForChildren(),
  };
}

/** Starts our own Neo4j again whenever it ends by itself or must be restarted, until `closing` runs. */
export function keepNeo4j(config: Config, graph: Graph, closing: Closing): void {
  if (config.NEO4J_URI !== undefined) return;
  const keeping = import('../local-neo4j/index.ts').then(({ keepRunning }) =>
    keepRunning({
      ...localOptions(config),
      mustRestart: () => hasLostStore(graph),
      onEvent: (line) => {
        warn(`footnote: ${line}`);
      },
    }),
  );
  closing.add(async () => {
    const end = await keeping;
    await end();
  });
}

/** Whether Neo4j says that it cannot use its store before it is restarted. */
async function hasLostStore(graph: Graph): Promise<boolean> {
  const { assertModel, GraphError } = await import('../graph/index.ts');
  try {
    await assertModel(graph, { timeoutMs: 2_000 });
    return false;
  } catch (thrown) {
    return thrown instanceof GraphError && thrown.code === 'STORE_FAILED';
  }
}

function configuredNeo4j(config: Config, uri: string): Connection {
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = config;
  return { uri, username, password, ...databaseOf(config) };
}

function databaseOf(config: Config): Pick<Connection, 'database' | 'poolSize'> {
  return { database: config.NEO4J_DATABASE, poolSize: config.NEO4J_POOL_SIZE };
}

/** Signs bookmarks, alike in all processes that use the same Neo4j. */
export function bookmarkSecretOf(config: Config, { password }: Connection): string {
  return config.FOOTNOTE_BOOKMARK_SECRET ?? password;
}

/** Nobody need be told of indexes that are made in less. */
const TOLD_AFTER_MS = 3_000;

/** Runs the work on the configured graph, after migrations, and closes it. */
export async function withGraph<T>(
  config: Config,
  work: (graph: Graph, connection: Connection) => Promise<T>,
): Promise<T> {
  const { migrate } = await import('../graph/index.ts');
  return withUnmigratedGraph(config, async (graph, connection) => {
    const since = performance.now();
    await migrate(graph, (line) => {
      if (performance.now() - since > TOLD_AFTER_MS) warn(`footnote: ${line}`);
    });
    return work(graph, connection);
  });
}

/** The same on the graph as it is, whatever its model. */
export async function withUnmigratedGraph<T>(
  config: Config,
  work: (graph: Graph, connection: Connection) => Promise<T>,
): Promise<T> {
  const [{ connect }, connection] = await Promise.all([
    import('../graph/index.ts'),
    runningNeo4j(config),
  ]);
  const graph = connect(connection);
  try {
    await graph.verify();
    return await work(graph, connection);
  } catch (thrown) {
    throw await withWayOut(config, thrown);
  } finally {
    await graph.close();
  }
}

/**
 * Says of rows that are not what Footnote stores that the data may be damaged; and of a store of our own that
 * fails, where it is and how much room its disk has.
 */
async function withWayOut(config: Config, thrown: unknown): Promise<unknown> {
  const { GraphError, RESTORE_A_BACKUP } = await import('../graph/index.ts');
  if (thrown instanceof z.ZodError) {
    const message = `The graph holds something that Footnote does not store: ${issueIn(thrown)}. If its data is damaged, ${RESTORE_A_BACKUP}`;
    return new GraphError('STORE_DAMAGED', message, { cause: thrown });
  }
  if (!(thrown instanceof GraphError)) return thrown;
  if (thrown.code === 'GRAPH_ERROR') {
    // Commands send our own statements alone, which Neo4j has no reason to refuse.
    const message = `${thrown.message}. If this is so each time, Neo4j's data may be damaged: ${RESTORE_A_BACKUP}`;
    return new GraphError('STORE_DAMAGED', message, { cause: thrown });
  }
  if (thrown.code !== 'STORE_FAILED') return thrown;
  if (config.NEO4J_URI !== undefined) return thrown;
  const { bavail, bsize } = await statfs(config.FOOTNOTE_HOME);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  const message = `${thrown.message}. Its data is in ${config.FOOTNOTE_HOME}, whose disk has ${free} MiB free`;
  return new GraphError(thrown.code, message, { cause: thrown });
}

function issueIn({ issues }: z.ZodError): string {
  const [first] = issues;
  return `${first?.message ?? 'invalid'} at ${first?.path.join('.') ?? ''} of a result`;
}
