import { USERNAME } from './password.ts';
import { findRunning, uriOf } from './state.ts';

/** What runs on a home folder. */
export type LocalNeo4jStatus =
  | { running: true; pid: number; uri: string; username: string; version: string }
  | { running: false };

/** The Neo4j of a home folder, though it may not answer yet. */
export function localNeo4jStatus(home: string): Promise<LocalNeo4jStatus> {
  const found = findRunning(home);
  if (found === undefined) return Promise.resolve({ running: false });
  const { pid, version } = found;
  return Promise.resolve({ running: true, pid, version, uri: uriOf(found), username: USERNAME });
}
