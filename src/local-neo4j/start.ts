import { cacheFolder } from '../local-java/index.ts';
import { freePort, untilBolt } from './bolt.ts';
import { memoryOfMachine, type Memory } from './conf.ts';
import { neo4jJars, neo4jJava, pinnedVersion } from './distribution.ts';
import { LocalNeo4jError } from './errors.ts';
import { assertReads, noteVersion, prepareHome, withHomeLock } from './home.ts';
import { launch } from './launch.ts';
import { ensurePassword, USERNAME } from './password.ts';
import { addUser, findRunning, isOurs, uriOf, type State } from './state.ts';
import { leave, stopLocalNeo4j, stopRunning } from './stop.ts';

export interface LocalNeo4jOptions {
  /** The folder for data, configuration, logs and the password. */
  readonly home: string;
  /** The version of Neo4j; default: the LTS that pom.xml pins. */
  readonly version?: string;
  readonly javaHome?: string;
  /** The user's cache folder; the jars are kept in its `footnote/`. */
  readonly cacheHome: string;
  /** The environment of Java and Maven. */
  readonly env: NodeJS.ProcessEnv;
  /** Default: by the memory of the machine. */
  readonly memory?: Memory;
  /** Keeps it running without users, until it is stopped. */
  readonly stays?: boolean;
  readonly onProgress?: (step: string) => void;
  /** Aborts the start at any point, and leaves nothing of it. */
  readonly signal?: AbortSignal;
}

/** A Neo4j of our own that answers. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly version: string;
  /** Whether this call started it; false where it was already running. */
  readonly owned: boolean;
  /** Ends this process's use of it. It stops when its last user leaves, unless it was started to stay. */
  leave(): Promise<void>;
  /** Stops it, even if other processes use it. */
  stop(): Promise<void>;
}

/** What runs on a home folder. */
export type LocalNeo4jStatus =
  | { running: true; pid: number; uri: string; username: string; version: string }
  | { running: false };

/**
 * Starts Neo4j on a home folder, or finds the one that already runs there: never a second.
 * @throws {LocalNeo4jError | LocalJavaError} saying what is missing and the way out.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, stays = false, signal } = options;
  return naming(home, async () => {
    prepareHome(home);
    return withHomeLock(
      home,
      async () => {
        const found = await findAnswering(options);
        const running = found ?? (await startFresh(options));
        try {
          noteVersion(home, running.version);
          addUser(home, running, stays);
          return describe(home, running, await ensurePassword(home), found === undefined);
        } catch (thrown) {
          if (found === undefined) await stopRunning(home);
          throw thrown;
        }
      },
      signal,
    );
  });
}

/** The Neo4j of a home folder, even if it does not answer yet. */
export function localNeo4jStatus(home: string): Promise<LocalNeo4jStatus> {
  const found = findRunning(home);
  if (found === undefined) return Promise.resolve({ running: false });
  const { pid, version } = found;
  return Promise.resolve({ running: true, pid, version, uri: uriOf(found), username: USERNAME });
}

/**
 * The Neo4j that already runs on a home, or undefined. One that still boots, because the process that
 * launched it was killed, is waited for; one that never answers is stopped.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START where it is not the version asked for.
 */
async function findAnswering(options: LocalNeo4jOptions): Promise<State | undefined> {
  const { home, version, signal } = options;
  const found = findRunning(home);
  if (found === undefined) return undefined;
  if (version !== undefined && version !== found.version)
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Neo4j ${found.version} runs in ${home} (process ${found.pid}) and ${version} is asked for: ` +
        'stop it first, with "footnote neo4j stop".',
    );
  const gaveUp = () => signal?.aborted === true || !isOurs(home, found.pid);
  if (await untilBolt(found.port, gaveUp, 60)) return found;
  signal?.throwIfAborted();
  await stopRunning(home);
  return undefined;
}

/** Launches Neo4j on a locked home where none runs, and first fetches what it needs. */
export async function startFresh(
  options: LocalNeo4jOptions,
  choosePort = freePort,
): Promise<State> {
  const { home, env, javaHome, memory = memoryOfMachine(), signal } = options;
  const onProgress = options.onProgress ?? (() => undefined);
  const version = options.version ?? (await pinnedVersion());
  assertReads(home, version);
  const java = await neo4jJava(version, javaHome, { env, signal });
  const cache = cacheFolder(options.cacheHome);
  const jars = await neo4jJars(version, cache, { env, signal }, onProgress);
  await ensurePassword(home);
  onProgress(`starting Neo4j ${version}`);
  return launch({ home, version, java, jars, cache, memory, env, signal }, choosePort);
}

function describe(home: string, running: State, password: string, owned: boolean): LocalNeo4j {
  const { pid, version } = running;
  return {
    ...{ uri: uriOf(running), username: USERNAME, password, pid, version, owned },
    leave: () => leave(home),
    stop: async () => {
      await stopLocalNeo4j(home);
    },
  };
}

/** The system's errors, such as that of a full disk, name the folder only in some cases. */
async function naming<T>(home: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Error && 'errno' in thrown)) throw thrown;
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Neo4j cannot be started in ${home}: ${thrown.message}`,
      { cause: thrown },
    );
  }
}
