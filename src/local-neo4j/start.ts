import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { untilBolt } from './bolt.ts';
import { LocalNeo4jError } from './errors.ts';
import { findJava } from './java.ts';
import { neo4jJars, pinnedVersion } from './jars.ts';
import { launch, type Memory } from './launch.ts';
import { ensurePassword, USERNAME } from './password.ts';
import { findRunning, isOurs, removeState, type State } from './state.ts';
import { stopLocalNeo4j } from './stop.ts';

export interface LocalNeo4jOptions {
  /** Folder for data, configuration, logs and the password. */
  readonly home: string;
  /** Of Neo4j; the pinned LTS where it is left out. */
  readonly version?: string;
  readonly javaHome?: string;
  /** Where the jars are kept, in `footnote/`; `~/.cache` where it is left out. */
  readonly cacheHome?: string;
  /** The environment of Java and Maven. */
  readonly env: NodeJS.ProcessEnv;
  readonly memory?: Memory;
  readonly onProgress?: (step: string) => void;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly version: string;
  /** Whether this call started it; false where it ran already. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

const MEMORY: Memory = { heapMb: 512, pageCacheMb: 256 };

/**
 * Starts Neo4j on a home folder, or finds the one that runs on it already: never a second.
 * @throws {LocalNeo4jError} saying what is missing and the way out.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home } = options;
  await mkdir(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  // Starts on one home follow one another; a lock whose holder was killed goes stale by itself.
  const release = await lock(join(home, 'neo4j'), {
    stale: 10_000,
    retries: { retries: 600, minTimeout: 100, maxTimeout: 500 },
  });
  try {
    const found = await findAnswering(home);
    const password = await ensurePassword(home);
    const running = found ?? (await startFresh(options));
    return describe(home, running, password, found === undefined);
  } finally {
    await release();
  }
}

/** The status of the Neo4j of a home folder. */
export async function localNeo4jStatus(
  home: string,
): Promise<
  | { running: true; pid: number; uri: string; username: string; version: string }
  | { running: false }
> {
  const found = await findRunning(home);
  if (found === undefined) return { running: false };
  const { pid, version } = found;
  return { running: true, pid, version, uri: uriOf(found), username: USERNAME };
}

/** One that still boots, for the start that launched it was killed, is waited for. */
async function findAnswering(home: string): Promise<State | undefined> {
  const found = await findRunning(home);
  if (found === undefined) return undefined;
  if (await untilBolt(found.port, () => !isOurs(home, found.pid), 60)) return found;
  await stopLocalNeo4j(home);
  return undefined;
}

async function startFresh(options: LocalNeo4jOptions): Promise<State> {
  const { home, env, javaHome, cacheHome, memory = MEMORY } = options;
  const onProgress = options.onProgress ?? (() => undefined);
  const version = options.version ?? (await pinnedVersion());
  const java = await findJava(version, javaHome, env);
  const jars = await neo4jJars(version, cacheHome, env, onProgress);
  onProgress(`starting Neo4j ${version}`);
  try {
    return await launch(home, version, java, jars, memory, env);
  } catch (error) {
    if (error instanceof LocalNeo4jError) await removeState(home);
    throw error;
  }
}

function describe(home: string, running: State, password: string, owned: boolean): LocalNeo4j {
  const { pid, version } = running;
  const stop = async () => {
    await stopLocalNeo4j(home);
  };
  return { uri: uriOf(running), username: USERNAME, password, pid, version, owned, stop };
}

function uriOf({ port }: State): string {
  return `bolt://127.0.0.1:${port}`;
}
