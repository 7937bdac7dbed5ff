import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalNeo4jError } from './errors.ts';
import { neo4jHome, withHomeLock } from './home.ts';
import { findRunning, isOurs, otherUsers, removeState, writeState } from './state.ts';

const GRACE_SECONDS = 20;

/**
 * Stops the Neo4j of a home folder, by force after 20 s, even if other processes use it. Returns false if none ran.
 * One that is being started is stopped as soon as it has started.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_STOP when it outlives that, NEO4J_DID_NOT_START when another
 * process holds the home for five minutes.
 */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  return existsSync(neo4jHome(home)) && withHomeLock(home, () => stopRunning(home));
}

/**
 * Notes that this process no longer uses it. The last user's leaving stops Neo4j, except where it was
 * started to stay. Killed users do not count, so that the next one that leaves stops what they left.
 */
export async function leave(home: string): Promise<void> {
  await withHomeLock(home, async () => {
    const running = findRunning(home);
    if (running === undefined) return;
    const users = otherUsers(running);
    if (users.length === 0 && !running.stays) await stopRunning(home);
    else writeState(home, { ...running, users });
  });
}

/** As `stopLocalNeo4j`, where the caller holds the home's lock. */
export async function stopRunning(home: string): Promise<boolean> {
  const running = findRunning(home);
  if (running !== undefined) await stopProcess(home, running.pid);
  removeState(home);
  return running !== undefined;
}

async function stopProcess(home: string, pid: number): Promise<void> {
  const lives = () => isOurs(home, pid);
  await end(pid, lives);
  if (!lives()) return;
  throw new LocalNeo4jError(
    'NEO4J_DID_NOT_STOP',
    `Neo4j in ${home} (process ${pid}) still runs after SIGTERM and SIGKILL, ${GRACE_SECONDS} s each: ` +
      'its disk may not answer. Try again when it does.',
  );
}

/** Sends SIGTERM, then SIGKILL 20 s later; returns when the process has ended, or another 20 s later. */
export async function end(pid: number, lives: () => boolean): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    send(pid, signal);
    // Even SIGKILL waits for a disk that does not answer.
    const until = Date.now() + GRACE_SECONDS * 1000;
    while (lives() && Date.now() < until) await sleep(50);
    if (!lives()) return;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile.
  }
}
