import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalNeo4jError } from './errors.ts';
import { holdingHome } from '../local-java/home-lock.ts';
import { findRunning, isOurs, neo4jHome, removeState } from './state.ts';

const GRACE_SECONDS = 20;

/**
 * Stops the Neo4j of a home folder, by force after 20 s. False where none ran. One that is being
 * started is waited for, then stopped.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_STOP when it outlives that, NEO4J_DID_NOT_START when a start
 * holds the home for minutes.
 */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  return existsSync(neo4jHome(home)) && holdingHome(home, () => stopRunning(home));
}

/** The same, for whoever holds the home already. */
export async function stopRunning(home: string): Promise<boolean> {
  const running = findRunning(home);
  if (running !== undefined) await endOrSay(home, running.pid);
  await removeState(home);
  return running !== undefined;
}

async function endOrSay(home: string, pid: number): Promise<void> {
  await end(pid, () => isOurs(home, pid));
  if (!isOurs(home, pid)) return;
  throw new LocalNeo4jError(
    'NEO4J_DID_NOT_STOP',
    `Neo4j in ${home} (process ${pid}) still runs after SIGTERM and SIGKILL, ${GRACE_SECONDS} s each: ` +
      'its disk may not answer. Try again when it does.',
  );
}

/** Asks a process to end, makes it end after 20 s, and returns when it has or 20 s later. */
export async function end(pid: number, lives: () => boolean): Promise<void> {
  send(pid, 'SIGTERM');
  await untilEnded(lives);
  if (!lives()) return;
  send(pid, 'SIGKILL');
  await untilEnded(lives);
}

/** Bounded: even SIGKILL waits for a disk that does not answer. */
async function untilEnded(lives: () => boolean): Promise<void> {
  const end = Date.now() + GRACE_SECONDS * 1000;
  while (lives() && Date.now() < end) await sleep(50);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile.
  }
}
