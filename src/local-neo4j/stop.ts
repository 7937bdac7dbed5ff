import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdingHome } from './home-lock.ts';
import { findRunning, isOurs, neo4jHome, removeState } from './state.ts';

const GRACE_SECONDS = 20;

/**
 * Stops the Neo4j of a home folder, by force after 20 s. False where none ran. One that is being
 * started is waited for, then stopped.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START when a start holds the home for minutes.
 */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  return existsSync(neo4jHome(home)) && holdingHome(home, () => stopRunning(home));
}

/** The same, for whoever holds the home already. */
export async function stopRunning(home: string): Promise<boolean> {
  const running = findRunning(home);
  if (running !== undefined) await end(running.pid, () => isOurs(home, running.pid));
  await removeState(home);
  return running !== undefined;
}

/** Asks a process to end, makes it end after a while, and returns when it has. */
export async function end(pid: number, lives: () => boolean): Promise<void> {
  send(pid, 'SIGTERM');
  for (const end = Date.now() + GRACE_SECONDS * 1000; lives() && Date.now() < end;) await sleep(50);
  if (lives()) send(pid, 'SIGKILL');
  while (lives()) await sleep(50);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile.
  }
}
