import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, untilBolt } from './bolt.ts';
import { LocalNeo4jError } from './errors.ts';
import { javaNeededFor } from './java.ts';
import { neo4jHome, writeState, type State } from './state.ts';

/** In MiB. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

const BOOT_SECONDS = 90;
const PORT_TRIES = 3;

/** Runs Neo4j on a home's data, and again on another port where that one was taken meanwhile. */
export async function launch(
  home: string,
  version: string,
  java: string,
  jars: string,
  memory: Memory,
  env: NodeJS.ProcessEnv,
): Promise<State> {
  const log = join(home, 'neo4j', 'logs', 'console.log');
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    await writeConf(home, version, port, memory);
    const running = await boot(home, version, java, jars, memory, env, log, port);
    if (running !== null) return running;
    const printed = await readFile(log, 'utf8');
    if (!printed.includes('Address already in use') || tries === PORT_TRIES)
      throw new LocalNeo4jError(
        'NEO4J_DID_NOT_START',
        `Neo4j ${version} did not start on ${neo4jHome(home)}: ${tellingLine(printed)} (all of it in ${log})`,
      );
  }
}

async function boot(
  home: string,
  version: string,
  java: string,
  jars: string,
  memory: Memory,
  env: NodeJS.ProcessEnv,
  log: string,
  port: number,
): Promise<State | null> {
  const main = javaNeededFor(version) > 17 ? 'Neo4jCommunity' : 'CommunityEntryPoint';
  const folder = neo4jHome(home);
  const output = openSync(log, 'w', 0o600);
  const child = spawn(
    java,
    [
      `-Xmx${memory.heapMb}m`,
      '-XX:+UseSerialGC', // Boots in 3.7 s where G1 takes 5.2 s.
      '-cp',
      join(jars, '*'),
      `org.neo4j.server.${main}`,
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
    ],
    // A group of its own: Ctrl-C in a terminal must reach us first, so that answers under way arrive.
    { detached: true, stdio: ['ignore', output, output], env },
  );
  closeSync(output);
  // Java that cannot be run is noticed by the missing pid.
  child.once('error', () => undefined);
  child.unref();
  const { pid } = child;
  if (pid === undefined) return null;
  const running = { pid, port, version };
  // Written before it answers: a start that is killed now leaves what the next one needs to find it.
  await writeState(home, running);
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  if (await untilBolt(port, gone, BOOT_SECONDS)) return running;
  if (!gone()) process.kill(pid, 'SIGKILL');
  return null;
}

async function writeConf(
  home: string,
  version: string,
  port: number,
  { pageCacheMb }: Memory,
): Promise<void> {
  const folder = neo4jHome(home);
  for (const part of ['conf', 'logs', 'run']) await mkdir(join(folder, part), { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    'db.tx_log.preallocate=false',
    // Otherwise a stop waits 10 s for clients that may still come; later versions may not know it.
    ...(javaNeededFor(version) > 17
      ? []
      : ['internal.dbms.bolt.netty_server_shutdown_quiet_period=0']),
  ];
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

function tellingLine(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /ERROR|Exception|Caused by/.test(line)).at(-1);
  return (telling ?? lines.at(-1) ?? 'it printed nothing').trim().slice(0, 300);
}
