import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startJava, type Java } from '../local-java/index.ts';
import { freePort, untilBolt } from './bolt.ts';
import { writeConf, type Memory } from './conf.ts';
import { javaNeededFor } from './distribution.ts';
import { LocalNeo4jError } from './errors.ts';
import { neo4jHome } from './home.ts';
import { removeState, writeState, type State } from './state.ts';
import { end } from './stop.ts';

/** What Neo4j is run with. */
export interface Launch {
  readonly home: string;
  readonly version: string;
  readonly java: Java;
  /** The folder of its jars. */
  readonly jars: string;
  /** The folder where Java may keep an archive of Neo4j's classes. */
  readonly cache: string;
  readonly memory: Memory;
  readonly env: NodeJS.ProcessEnv;
  /** Ends a boot that is under way. */
  readonly signal?: AbortSignal | undefined;
}

const BOOT_SECONDS = 90;
const PORT_TRIES = 3;

/**
 * The heap of a start for which the usual one was too small, in MiB. Where a full disk cut off the transaction log,
 * Neo4j 5.26 takes bytes of a text for the length of a record, up to 2 GiB, reserves as much, and only then sees that
 * the log ends; two thirds of a heap are for what is that large. With room for it, it recovers.
 */
const RECOVERY_HEAP_MB = 4096;

/**
 * Runs Neo4j on a home's data and returns when it answers. Tries another port where that one was taken
 * meanwhile, and a larger heap where it ran out of it.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START, quoting the line of its log that says why.
 */
export async function launch(what: Launch, choosePort = freePort): Promise<State> {
  const { home, version, memory } = what;
  let { heapMb } = memory;
  for (let tries = 1; ; tries++) {
    const port = await choosePort();
    await writeConf(home, version, port, memory);
    const printed = logReader(home);
    const outcome = await boot({ ...what, memory: { ...memory, heapMb } }, port);
    if (typeof outcome === 'object') return outcome;
    removeState(home);
    what.signal?.throwIfAborted();
    if (printed().includes('Address already in use') && tries < PORT_TRIES) continue;
    if (printed().includes('OutOfMemoryError') && heapMb < RECOVERY_HEAP_MB) {
      heapMb = RECOVERY_HEAP_MB;
      continue;
    }
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Neo4j ${version} ${outcome} on ${neo4jHome(home)}: ${tellingLine(printed())} ` +
        `(full logs in ${join(neo4jHome(home), 'logs')})`,
    );
  }
}

async function boot(what: Launch, port: number): Promise<State | string> {
  const { home, version, signal } = what;
  const child = spawnNeo4j(what);
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  // Java that cannot be run has no process number, which is how we notice.
  child.once('error', () => undefined);
  const { pid } = child;
  if (pid === undefined) return 'could not be run';
  child.unref();
  const running = { pid, port, version, users: [], stays: false };
  try {
    // Noted before it answers, so that the next start finds it if this one is killed now.
    writeState(home, running);
    const gaveUp = () => ended() || signal?.aborted === true;
    if (await untilBolt(port, gaveUp, BOOT_SECONDS)) return running;
  } catch (thrown) {
    await end(pid, () => !ended());
    throw thrown;
  }
  if (ended()) return 'ended before it answered';
  await end(pid, () => !ended());
  return `did not answer within ${BOOT_SECONDS} s`;
}

/** As in the neo4j.conf of Neo4j's own packages; without them its page cache uses a slower path. */
const OPENS = ['java.nio', 'sun.nio.ch', 'java.io'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Java 19 and later keep an archive of the classes, write it when Neo4j first stops, and ignore it where
 * it is damaged or of other jars: Neo4j then boots in half the time, for 77 MB on disk.
 * https://docs.oracle.com/en/java/javase/19/docs/specs/man/java.html#application-class-data-sharing
 */
function archiveOptions({ version, java, cache }: Launch): string[] {
  if (java.version < 19) return [];
  const archive = join(cache, `neo4j-${version}-java-${java.version}.jsa`);
  return ['-XX:+AutoCreateSharedArchive', `-XX:SharedArchiveFile=${archive}`];
}

function spawnNeo4j(what: Launch) {
  const { home, version, java, jars, memory, env } = what;
  const main = javaNeededFor(version) > 17 ? 'Neo4jCommunity' : 'CommunityEntryPoint';
  const folder = neo4jHome(home);
  const output = openSync(consoleLog(home), 'w', 0o600);
  const args = [
    `-Xmx${memory.heapMb}m`,
    '-XX:+UseSerialGC', // Boots in 3.7 s where G1 takes 5.2 s.
    // After an OutOfMemoryError Neo4j lives on and answers nobody.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(folder, 'logs', 'java-crash.log')}`,
    ...archiveOptions(what),
    ...OPENS,
    ...['-cp', join(jars, '*')],
    `org.neo4j.server.${main}`,
    ...[`--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`],
  ];
  try {
    return startJava(java.path, args, env, output);
  } finally {
    closeSync(output);
  }
}

/** Java's output of this start. */
const consoleLog = (home: string) => join(neo4jHome(home), 'logs', 'console.log');

/** Neo4j's log of all starts. Only this says why a database did not open. */
const neo4jLog = (home: string) => join(neo4jHome(home), 'logs', 'neo4j.log');

/** Remembers where Neo4j's log ends now; the function returned reads what was printed and logged since. */
function logReader(home: string): () => string {
  const file = neo4jLog(home);
  const before = existsSync(file) ? statSync(file).size : 0;
  return () => {
    const logged = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    // A shorter log is a new one.
    const since = logged.subarray(logged.length < before ? 0 : before).toString();
    return `${readFileSync(consoleLog(home), 'utf8')}\n${since}`;
  };
}

/** Lines that say where or that something failed, not why. */
const NOISE = /^\s*(at |\.\.\. \d+ more|Error: (Could not create the Java|A fatal exception)|$)/;

/** The line of a failed start's logs that says why: the innermost cause comes last. */
export function tellingLine(log: string): string {
  const lines = log.split('\n').filter((line) => !NOISE.test(line));
  const causes = lines.filter((line) => /ERROR|Exception|Caused by/.test(line));
  return (causes.at(-1) ?? lines.at(-1) ?? 'it printed nothing').trim().slice(0, 300);
}
