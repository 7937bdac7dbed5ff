import { readConfig } from '../../src/config.ts';
import { connect, type Connection, type Graph } from '../../src/graph/index.ts';
import { startLocalNeo4j, type Memory } from '../../src/local-neo4j/index.ts';

/** The benchmark's own Neo4j. */
export interface BenchNeo4j {
  readonly connection: Connection;
  readonly graph: Graph;
  readonly version: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** Everything fits in the page cache at two million nodes. */
export const MEMORY = { heapMb: 1024, pageCacheMb: 1024 };

/** Starts Neo4j on a folder under bench/.data, or finds it running; closing stops what was started. */
export async function openNeo4j(
  home: string,
  onProgress: (line: string) => void,
  memory: Memory = MEMORY,
): Promise<BenchNeo4j> {
  const { JAVA_HOME: javaHome, XDG_CACHE_HOME: cacheHome } = readConfig();
  const neo4j = await startLocalNeo4j({
    home,
    env: process.env,
    memory,
    onProgress,
    ...(javaHome === undefined ? {} : { javaHome }),
    cacheHome,
  });
  const { uri, username, password, version, pid } = neo4j;
  const connection = { uri, username, password, database: 'neo4j' };
  const graph = connect(connection);
  const close = async () => {
    await graph.close();
    if (neo4j.owned) await neo4j.stop();
  };
  return { connection, graph, version, pid, close };
}
