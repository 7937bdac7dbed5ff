import { setTimeout as sleep } from 'node:timers/promises';
import { findRunning, isOurs, removeState } from './state.ts';

const GRACE_SECONDS = 20;

/** Stops the Neo4j of a home folder, by force after 20 s. False where none ran. */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  const running = await findRunning(home);
  if (running === undefined) return false;
  const { pid } = running;
  process.kill(pid, 'SIGTERM');
  for (const end = Date.now() + GRACE_SECONDS * 1000; isOurs(home, pid) && Date.now() < end;)
    await sleep(50);
  if (isOurs(home, pid)) process.kill(pid, 'SIGKILL');
  while (isOurs(home, pid)) await sleep(50);
  await removeState(home);
  return true;
}
