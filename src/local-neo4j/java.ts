import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError, WAYS_OUT } from './errors.ts';

const run = promisify(execFile);

/** Calendar versions (2026.x) need Java 21, the 5.26 LTS needs 17. */
export function javaNeededFor(neo4jVersion: string): number {
  return /^20\d\d\./.test(neo4jVersion) ? 21 : 17;
}

/**
 * The Java to run Neo4j with: JAVA_HOME's, else the PATH's.
 * @throws {LocalNeo4jError} NO_JAVA or JAVA_TOO_OLD.
 */
export async function findJava(
  neo4jVersion: string,
  javaHome: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  // Set and empty is not set, as everywhere in a shell.
  const java = javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
  // Java prints its version to standard error.
  const printed = await run(java, ['-version'], { env }).catch(() => {
    throw new LocalNeo4jError('NO_JAVA', `Neo4j needs Java and ${java} does not run. ${WAYS_OUT}.`);
  });
  const [, old, major] = /version "(?:1\.(\d+)|(\d+))/.exec(printed.stderr) ?? [];
  const version = Number(major ?? old ?? 0);
  const needed = javaNeededFor(neo4jVersion);
  if (version < needed)
    throw new LocalNeo4jError(
      'JAVA_TOO_OLD',
      `Neo4j ${neo4jVersion} needs Java ${needed} or newer, and ${java} is Java ${version}. ` +
        `Set JAVA_HOME to a newer one. ${WAYS_OUT}.`,
    );
  return java;
}
