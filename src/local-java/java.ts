import { join } from 'node:path';
import { LocalNeo4jError, WAYS_OUT } from '../local-neo4j/errors.ts';
import { runProgram, type Run } from './run-program.ts';

/** Calendar versions (2026.x) need Java 21, the 5.26 LTS needs 17. */
export function javaNeededFor(neo4jVersion: string): number {
  return /^20\d\d\./.test(neo4jVersion) ? 21 : 17;
}

/**
 * The path of the Java to run Neo4j with: JAVA_HOME's, else the PATH's.
 * @throws {LocalNeo4jError} NO_JAVA or JAVA_TOO_OLD.
 */
export async function findJava(
  neo4jVersion: string,
  javaHome: string | undefined,
  run: Run,
): Promise<string> {
  // Set and empty is not set, as everywhere in a shell.
  const path = javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
  const [, old, major] = /version "(?:1\.(\d+)|(\d+))/.exec(await versionOf(path, run)) ?? [];
  const version = Number(major ?? old ?? 0);
  const needed = javaNeededFor(neo4jVersion);
  if (version < needed)
    throw new LocalNeo4jError(
      'JAVA_TOO_OLD',
      `Neo4j ${neo4jVersion} needs Java ${needed} or newer, and ${path} is Java ${version}. ` +
        `Set JAVA_HOME to a newer one. ${WAYS_OUT}.`,
    );
  return path;
}

async function versionOf(java: string, run: Run): Promise<string> {
  const ran = await runProgram(java, ['-version'], run).catch(() => undefined);
  run.signal?.throwIfAborted();
  // Java prints its version to standard error.
  if (ran?.code === 0) return ran.stderr;
  throw new LocalNeo4jError('NO_JAVA', `Neo4j needs Java and ${java} does not run. ${WAYS_OUT}.`);
}
