import { commandLine } from '../local-java/command-line.ts';
import { holdingHome } from '../local-java/home-lock.ts';
import { findRunning, writeState, type State } from './state.ts';
import { stopRunning } from './stop.ts';

/** Notes that this process uses a Neo4j that runs, or that it stays. The home is held. */
export function enlist(home: string, running: State, stays: boolean): State {
  const others = usersOf(running);
  const enlisted: State = stays
    ? { ...running, users: others, stays }
    : { ...running, users: [...others, { pid: process.pid, command: commandLine(process.pid) }] };
  writeState(home, enlisted);
  return enlisted;
}

/**
 * Notes that this process uses it no more. With the last one Neo4j stops, unless it was started to
 * stay; whoever was killed uses nothing, so that what they left behind goes with the next who leaves.
 */
export async function leave(home: string): Promise<void> {
  await holdingHome(home, async () => {
    const running = findRunning(home);
    if (running === undefined) return;
    const users = usersOf(running);
    if (users.length === 0 && !running.stays) await stopRunning(home);
    else writeState(home, { ...running, users });
  });
}

/** The others that live: a number may have passed to another process, with another command. */
function usersOf({ users }: State): State['users'] {
  return users.filter(
    ({ pid, command }) => pid !== process.pid && command !== '' && commandLine(pid) === command,
  );
}
