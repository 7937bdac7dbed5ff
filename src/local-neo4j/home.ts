import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { withFolderLock } from '../local-java/index.ts';
import { LocalNeo4jError } from './errors.ts';

/** Neo4j's folder in a home, without symbolic links, so that one folder has one name. */
export function neo4jHome(home: string): string {
  const folder = resolve(home, 'neo4j');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Makes Neo4j's folder, for its owner alone, also where it was there with wider permissions: restored
 * or mounted ones have them.
 */
export function prepareHome(home: string): void {
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  const folder = neo4jHome(home);
  chmodSync(folder, 0o700);
  for (const part of ['conf', 'data', 'logs', 'run']) {
    mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
    chmodSync(join(folder, part), 0o700);
  }
}

/** Runs the work while no other process starts or stops Neo4j on this home. */
export function withHomeLock<T>(
  home: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const busy = () =>
    new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `Another process has been starting or stopping Neo4j in ${home} for five minutes: wait for it or end it.`,
    );
  return withFolderLock(neo4jHome(home), work, { signal, busy });
}

const versionFile = (home: string) => join(neo4jHome(home), 'version');

/** Notes which Neo4j last wrote a home's data. */
export function noteVersion(home: string, version: string): void {
  writeFileSync(versionFile(home), version, { mode: 0o600 });
}

/**
 * Refuses data of a newer Neo4j, which an older one cannot read. Neo4j's own refusal is about log prefixes.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START when a newer release than this one wrote the data.
 */
export function assertReads(home: string, version: string): void {
  if (!existsSync(join(neo4jHome(home), 'data', 'databases'))) return;
  const last = existsSync(versionFile(home)) ? readFileSync(versionFile(home), 'utf8') : version;
  if (release(last).localeCompare(release(version), 'en', { numeric: true }) <= 0) return;
  throw new LocalNeo4jError(
    'NEO4J_DID_NOT_START',
    `The data in ${neo4jHome(home)} was written by Neo4j ${last}, which ${version} cannot read: ` +
      `set FOOTNOTE_NEO4J_VERSION=${last}, or move that folder away to start with an empty graph.`,
  );
}

/** `5.26` of 5.26.30, `2026.08` of 2026.08.1: within a release, either version reads the other's data. */
const release = (version: string) => version.split('.').slice(0, 2).join('.');
