import { untilBolt } from './bolt.ts';
import { LocalNeo4jError } from './errors.ts';
import type { LocalNeo4jOptions } from './local-neo4j.ts';
import { findRunning, isOurs, type State } from './state.ts';
import { stopRunning } from './stop.ts';

/**
 * The Neo4j that runs on a home already, or none. One that still boots, for the start that launched it
 * was killed, is waited for, and one that never answers is stopped.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START where it is of another version than the one asked for.
 */
export async function findAnswering(options: LocalNeo4jOptions): Promise<State | undefined> {
  const { home, version, signal } = options;
  const found = findRunning(home);
  if (found === undefined) return undefined;
  if (version !== undefined && version !== found.version)
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Neo4j ${found.version} runs in ${home} (process ${found.pid}) and ${version} is asked for: ` +
        'stop it first, with "footnote neo4j stop".',
    );
  const gaveUp = () => signal?.aborted === true || !isOurs(home, found.pid);
  if (await untilBolt(found.port, gaveUp, 60)) return found;
  signal?.throwIfAborted();
  await stopRunning(home);
  return undefined;
}
