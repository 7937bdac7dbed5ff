import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jError } from './errors.ts';
import { neo4jHome } from './state.ts';

const versionFile = (home: string) => join(neo4jHome(home), 'version');

/** Notes which Neo4j wrote a home's data last. */
export function noteVersion(home: string, version: string): void {
  writeFileSync(versionFile(home), version);
}

/**
 * Data goes on to a newer Neo4j, never back: its own refusal speaks of log prefixes.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START when a newer release than this one wrote the data.
 */
export function assertReads(home: string, version: string): void {
  if (!existsSync(join(neo4jHome(home), 'data', 'databases'))) return;
  const last = existsSync(versionFile(home)) ? readFileSync(versionFile(home), 'utf8') : version;
  if (release(last).localeCompare(release(version), 'en', { numeric: true }) <= 0) return;
  throw new LocalNeo4jError(
    'NEO4J_DID_NOT_START',
    `The data in ${neo4jHome(home)} was written by Neo4j ${last}, which ${version} cannot read: ` +
      `set FOOTNOTE_NEO4J_VERSION=${last}, or move that folder away to begin anew.`,
  );
}

/** `5.26` of 5.26.30, `2026.08` of 2026.08.1: within one of these, data goes both ways. */
const release = (version: string) => version.split('.').slice(0, 2).join('.');
