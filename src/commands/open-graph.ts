import type { Config } from '../config.ts';
import type { Connection, Graph } from '../graph/index.ts';
import { NoNeo4j } from './no-neo4j.ts';

/** The Neo4j that the environment names, or our own where it runs; never starts one. */
export async function connectionOf(config: Config): Promise<Connection> {
  if (config.NEO4J_URI !== undefined) return configured(config, config.NEO4J_URI);
  const { localNeo4jStatus, readPassword } = await import('../local-neo4j/index.ts');
  const status = await localNeo4jStatus(config.FOOTNOTE_HOME);
  if (!status.running) throw new NoNeo4j(config.FOOTNOTE_HOME);
  return {
    uri: status.uri,
    username: status.username,
    password: (await readPassword(config.FOOTNOTE_HOME)) ?? '',
    database: config.NEO4J_DATABASE,
    poolSize: config.NEO4J_POOL_SIZE,
  };
}

/** The Neo4j that NEO4J_URI names. */
export function configured(config: Config, uri: string): Connection {
  return {
    uri,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    poolSize: config.NEO4J_POOL_SIZE,
  };
}

/** Does the work with the graph of the environment, migrated, and closes it. */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const [{ connect, migrate }, connection] = await Promise.all([
    import('../graph/index.ts'),
    connectionOf(config),
  ]);
  const graph = connect(connection);
  try {
    await graph.verify();
    await migrate(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
