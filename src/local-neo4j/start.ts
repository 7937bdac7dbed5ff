import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { untilBolt } from './bolt.ts';
import type { Memory } from './conf.ts';
import { LocalNeo4jError } from './errors.ts';
import { cacheFolder } from './cache.ts';
import { archiveClasses } from './class-archive.ts';
import { holdingHome } from './home-lock.ts';
import { neo4jJars, pinnedVersion } from './jars.ts';
import { findJava } from './java.ts';
import { launch, type Launch } from './launch.ts';
import { ensurePassword, USERNAME } from './password.ts';
import { findRunning, isOurs, type State } from './state.ts';
import { stopLocalNeo4j, stopRunning } from './stop.ts';
import { assertReads, noteVersion } from './version.ts';

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
  /** Ends the start wherever it is, and leaves nothing of it. */
  readonly signal?: AbortSignal;
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
  /** Has later starts boot in half the time: 15 s of a processor that nobody else wants. On abort, ends at once. */
  archiveClasses(signal: AbortSignal): Promise<void>;
}

const MEMORY: Memory = { heapMb: 512, pageCacheMb: 256 };

/**
 * Starts Neo4j on a home folder, or finds the one that runs on it already: never a second.
 * @throws {LocalNeo4jError} saying what is missing and the way out.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home } = options;
  await mkdir(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  return holdingHome(
    home,
    async () => {
      const found = await findAnswering(options);
      const fresh = found === undefined ? await startFresh(options) : undefined;
      const running = found ?? fresh?.running;
      if (running === undefined) throw new TypeError('Neither found nor started.');
      noteVersion(home, running.version);
      return describe(home, running, await ensurePassword(home), fresh?.what);
    },
    options.signal,
  );
}

export type LocalNeo4jStatus =
  | { running: true; pid: number; uri: string; username: string; version: string }
  | { running: false };

/** The Neo4j of a home folder, though it may not answer yet. */
export function localNeo4jStatus(home: string): Promise<LocalNeo4jStatus> {
  const found = findRunning(home);
  if (found === undefined) return Promise.resolve({ running: false });
  const { pid, version } = found;
  return Promise.resolve({ running: true, pid, version, uri: uriOf(found), username: USERNAME });
}

/** One that still boots, for the start that launched it was killed, is waited for. */
async function findAnswering({
  home,
  version,
  signal,
}: LocalNeo4jOptions): Promise<State | undefined> {
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

async function startFresh(options: LocalNeo4jOptions): Promise<{ what: Launch; running: State }> {
  const { home, env, javaHome, memory = MEMORY, signal } = options;
  const cache = cacheFolder(options.cacheHome);
  const onProgress = options.onProgress ?? (() => undefined);
  const version = options.version ?? (await pinnedVersion());
  assertReads(home, version);
  const java = await findJava(version, javaHome, { env, signal });
  const jars = await neo4jJars(version, cache, { env, signal }, onProgress);
  await ensurePassword(home);
  onProgress(`starting Neo4j ${version}`);
  const what = { home, version, java, jars, cache, memory, env, signal };
  return { what, running: await launch(what) };
}

/** @param launched what it was launched with, where this call did. */
function describe(home: string, running: State, password: string, launched?: Launch): LocalNeo4j {
  const { pid, version } = running;
  const stop = async () => {
    await stopLocalNeo4j(home);
  };
  const archive = async (signal: AbortSignal) => {
    if (launched !== undefined) await archiveClasses(launched, signal);
  };
  const owned = launched !== undefined;
  const uri = uriOf(running);
  return { uri, username: USERNAME, password, pid, version, owned, stop, archiveClasses: archive };
}

function uriOf({ port }: State): string {
  return `bolt://127.0.0.1:${port}`;
}
