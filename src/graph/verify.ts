import type { Driver } from 'neo4j-driver-lite';
import { GraphError } from './graph-error.ts';

const LEAST = { major: 5, minor: 26 };

/**
 * Asks the server who it is.
 * @returns its version, like `5.26.30`.
 * @throws {GraphError} `NEO4J_TOO_OLD` naming the version found, or whatever keeps it from answering.
 */
export async function verifyServer(driver: Driver, database: string): Promise<string> {
  const { agent = 'unknown' } = await driver.getServerInfo({ database });
  const version = agent.replace(/^Neo4j\//, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return version;
  throw new GraphError(
    'NEO4J_TOO_OLD',
    `Footnote needs Neo4j ${LEAST.major}.${LEAST.minor} or later, and this one is ${version}: upgrade it, or name a later one in NEO4J_URI or FOOTNOTE_NEO4J_VERSION`,
  );
}
