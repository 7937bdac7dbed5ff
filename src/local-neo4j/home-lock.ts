import { lock } from 'proper-lockfile';
import { LocalNeo4jError } from './errors.ts';
import { neo4jHome } from './state.ts';

const STALE_MS = 10_000;
const WAIT = { retries: 600, minTimeout: 100, maxTimeout: 500 };

/**
 * Does the work while no other process starts or stops Neo4j on this home, waiting up to five minutes
 * for one that does. The lock of a holder that was killed goes stale by itself, 10 s later.
 */
export async function holdingHome<T>(home: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(neo4jHome(home), {
    stale: STALE_MS,
    retries: WAIT,
    // A machine that slept looks like a killed holder. Neo4j locks its data itself, so that a second
    // start would be refused there; crashing, as is the default, would lose more.
    onCompromised: () => undefined,
  }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Another process has been starting or stopping Neo4j in ${home} for five minutes: wait for it or end it.`,
    );
  });
  try {
    return await work();
  } finally {
    // Of a lock that was taken over, nothing is left to release.
    await release().catch(() => undefined);
  }
}
