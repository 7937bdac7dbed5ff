import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

const STALE_MS = 10_000;
const WAIT_MS = 300_000;
const EVERY_MS = 200;

export interface LockOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /** The error after five minutes of waiting. */
  readonly busy: () => Error;
}

/**
 * Runs the work while no other process holds this folder, waiting up to five minutes for one that does.
 * The lock of a killed holder expires after 10 s. It is a folder beside this one, named `<folder>.lock`.
 */
export async function withFolderLock<T>(
  folder: string,
  work: () => Promise<T>,
  options: LockOptions,
): Promise<T> {
  const release = await acquire(folder, options);
  try {
    return await work();
  } finally {
    // A lock that was taken over has nothing left to release.
    await release().catch(() => undefined);
  }
}

async function acquire(
  folder: string,
  { signal, busy }: LockOptions,
): Promise<() => Promise<void>> {
  for (const end = Date.now() + WAIT_MS; ;) {
    signal?.throwIfAborted();
    const release = await tryLock(folder);
    if (release !== undefined) return release;
    if (Date.now() > end) throw busy();
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function tryLock(folder: string): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock(folder, {
      stale: STALE_MS,
      // After the machine slept, a live holder looks like a killed one. The library would crash the process,
      // which loses more than a second holder does: programs lock their data themselves.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
    throw error;
  }
}
