import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, untilBolt } from './bolt.ts';
import { consoleLog, readingSince, tellingLine } from './boot-log.ts';
import { writeConf, type Memory } from './conf.ts';
import { LocalNeo4jError } from './errors.ts';
import { javaOptions } from './java-options.ts';
import { javaNeededFor } from '../local-java/java.ts';
import { neo4jHome, removeState, writeState, type State } from './state.ts';
import { end } from './stop.ts';

/** What Neo4j is run with. */
export interface Launch {
  readonly home: string;
  readonly version: string;
  readonly java: string;
  /** The folder of its jars. */
  readonly jars: string;
  readonly memory: Memory;
  readonly env: NodeJS.ProcessEnv;
  /** Ends a boot that is under way. */
  readonly signal?: AbortSignal | undefined;
}

const BOOT_SECONDS = 90;
const PORT_TRIES = 3;

/**
 * Runs Neo4j on a home's data until it answers, and again on another port where that one was taken
 * meanwhile.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START, quoting the line of its log that says why.
 */
export async function launch(what: Launch, choosePort = freePort): Promise<State> {
  const { home, version, memory } = what;
  for (let tries = 1; ; tries++) {
    const port = await choosePort();
    await writeConf(home, version, port, memory);
    const printed = readingSince(home);
    const outcome = await boot(what, port);
    if (typeof outcome === 'object') return outcome;
    await removeState(home);
    what.signal?.throwIfAborted();
    if (printed().includes('Address already in use') && tries < PORT_TRIES) continue;
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Neo4j ${version} ${outcome} on ${neo4jHome(home)}: ${tellingLine(printed())} ` +
        `(all of it in ${join(neo4jHome(home), 'logs')})`,
    );
  }
}

async function boot(what: Launch, port: number): Promise<State | string> {
  const { home, version } = what;
  const child = spawnJava(what);
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  // Java that cannot be run has no process number, and is told by that.
  child.once('error', () => undefined);
  const { pid } = child;
  if (pid === undefined) return 'could not be run';
  const running = { pid, port, version, users: [], stays: false };
  // Noted before it answers: a start that is killed now leaves what the next one needs to find it.
  writeState(home, running);
  child.unref();
  const aborted = () => what.signal?.aborted === true;
  if (await untilBolt(port, () => ended() || aborted(), BOOT_SECONDS)) return running;
  if (ended()) return 'ended before it answered';
  await end(pid, () => !ended());
  return `did not answer within ${BOOT_SECONDS} s`;
}

function spawnJava(what: Launch) {
  const { home, version, java, jars, memory, env } = what;
  const main = javaNeededFor(version) > 17 ? 'Neo4jCommunity' : 'CommunityEntryPoint';
  const folder = neo4jHome(home);
  const output = openSync(consoleLog(home), 'w', 0o600);
  const args = [
    `-XX:ErrorFile=${join(folder, 'logs', 'java-crash.log')}`,
    ...javaOptions(jars, memory.heapMb),
    `org.neo4j.server.${main}`,
    ...[`--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`],
  ];
  try {
    // A group of its own: Ctrl-C in a terminal must reach us first, so that answers under way arrive.
    return spawn(java, args, { detached: true, stdio: ['ignore', output, output], env });
  } finally {
    closeSync(output);
  }
}
