import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { LocalNeo4jError } from '../local-neo4j/errors.ts';
import { neo4jHome } from '../local-neo4j/state.ts';

const STALE_MS = 10_000;
const WAIT_MS = 300_000;
const EVERY_MS = 200;

/**
 * Does the work while no other process starts or stops Neo4j on this home, waiting up to five minutes
 * for one that does. The lock of a holder that was killed goes stale by itself, 10 s later.
 */
export async function holdingHome<T>(
  home: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const release = await acquire(home, signal);
  try {
    return await work();
  } finally {
    // Of a lock that was taken over, nothing is left to release.
    await release().catch(() => undefined);
  }
}

async function acquire(home: string, signal?: AbortSignal): Promise<() => Promise<void>> {
  for (const end = Date.now() + WAIT_MS; ;) {
    signal?.throwIfAborted();
    const release = await tryLock(home);
    if (release !== undefined) return release;
    if (Date.now() > end)
      throw new LocalNeo4jError(
        'NEO4J_DID_NOT_START',
        `Another process has been starting or stopping Neo4j in ${home} for five minutes: wait for it or end it.`,
      );
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function tryLock(home: string): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock(neo4jHome(home), {
      stale: STALE_MS,
      // A machine that slept looks like a killed holder. Neo4j locks its data itself, so that a second
      // start would be refused there; crashing, as is the default, would lose more.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
    throw error;
  }
}
