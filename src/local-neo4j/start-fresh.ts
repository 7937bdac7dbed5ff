import { cacheFolder } from '../local-java/cache.ts';
import { neo4jJars, pinnedVersion } from '../local-java/jars.ts';
import { findJava } from '../local-java/java.ts';
import { launch } from './launch.ts';
import type { LocalNeo4jOptions } from './local-neo4j.ts';
import { ensurePassword } from './password.ts';
import type { State } from './state.ts';
import { assertReads } from './version.ts';

const MEMORY = { heapMb: 512, pageCacheMb: 256 };

/** Launches Neo4j on a home on which none runs, with whatever has to be at hand for it. */
export async function startFresh(options: LocalNeo4jOptions): Promise<State> {
  const { home, env, javaHome, memory = MEMORY, signal } = options;
  const cache = cacheFolder(options.cacheHome);
  const onProgress = options.onProgress ?? (() => undefined);
  const version = options.version ?? (await pinnedVersion());
  assertReads(home, version);
  const java = await findJava(version, javaHome, { env, signal });
  const jars = await neo4jJars(version, cache, { env, signal }, onProgress);
  await ensurePassword(home);
  onProgress(`starting Neo4j ${version}`);
  return launch({ home, version, java, jars, memory, env, signal });
}
