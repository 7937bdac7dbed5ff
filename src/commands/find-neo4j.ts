import { environmentForChildren, type Config } from '../config.ts';
import type { Connection } from '../graph/index.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from '../local-neo4j/index.ts';
import type { Closing } from './closing.ts';
import { configured } from './open-graph.ts';
import type { Step } from './steps.ts';

/** The Neo4j that NEO4J_URI names, or one of our own, started where none runs and stopped with the last who uses it. */
export async function findNeo4j(
  config: Config,
  closing: Closing,
  step: Step,
  stopping: AbortSignal,
): Promise<Connection> {
  const { NEO4J_URI } = config;
  if (NEO4J_URI !== undefined) return configured(config, NEO4J_URI);
  const onProgress = (line: string) => {
    step.progress(line);
  };
  const starting = startOwn(config, { onProgress, signal: stopping });
  // Noted before it runs: whoever stops us while it boots must not leave it behind.
  closing.add(async () => {
    const neo4j = await starting.catch(() => undefined);
    await neo4j?.leave();
  });
  const neo4j = await starting;
  const { uri, username, password } = neo4j;
  return {
    uri,
    username,
    password,
    database: config.NEO4J_DATABASE,
    poolSize: config.NEO4J_POOL_SIZE,
  };
}

/** Starts our own Neo4j, or finds it running. */
export async function startOwn(
  config: Config,
  how: Pick<LocalNeo4jOptions, 'onProgress' | 'signal' | 'stays'>,
): Promise<LocalNeo4j> {
  const { startLocalNeo4j } = await import('../local-neo4j/index.ts');
  const {
    FOOTNOTE_NEO4J_VERSION: version,
    JAVA_HOME: javaHome,
    XDG_CACHE_HOME: cacheHome,
  } = config;
  return startLocalNeo4j({
    home: config.FOOTNOTE_HOME,
    ...(version === undefined ? {} : { version }),
    ...(javaHome === undefined ? {} : { javaHome }),
    cacheHome,
    env: environmentForChildren(),
    ...how,
  });
}
