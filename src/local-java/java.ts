import { join } from 'node:path';
import { runProgram, type Run } from './child-process.ts';
import { LocalJavaError } from './errors.ts';

/** A Java that was found. */
export interface Java {
  readonly path: string;
  /** Its feature release: 17. */
  readonly version: number;
}

/** Which Java a program needs, and how its messages name the program. */
export interface JavaNeed {
  /** For messages: `Neo4j 5.26.30`. */
  readonly program: string;
  /** The lowest feature release of Java: 17. */
  readonly atLeast: number;
  /** What to do without such a Java, as a sentence without its full stop. */
  readonly wayOut: string;
}

/**
 * A Java that is new enough: that of JAVA_HOME, else of the PATH.
 * @throws {LocalJavaError} NO_JAVA or JAVA_TOO_OLD.
 */
export async function findJava(
  { program, atLeast, wayOut }: JavaNeed,
  javaHome: string | undefined,
  run: Run,
): Promise<Java> {
  // Shells treat a variable that is set to nothing as not set.
  const path = javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
  const ran = await runProgram(path, ['-version'], run).catch(() => undefined);
  run.signal?.throwIfAborted();
  if (ran?.code !== 0)
    throw new LocalJavaError(
      'NO_JAVA',
      `${program} needs Java and ${path} does not run. ${wayOut}.`,
    );
  // Java prints its version to standard error: "17.0.15", "1.8.0_402" before Java 9.
  const [, old, major] = /version "(?:1\.(\d+)|(\d+))/.exec(ran.stderr) ?? [];
  const version = Number(major ?? old ?? 0);
  if (version >= atLeast) return { path, version };
  throw new LocalJavaError(
    'JAVA_TOO_OLD',
    `${program} needs Java ${atLeast} or newer, and ${path} is Java ${version}. ` +
      `Set JAVA_HOME to a newer one. ${wayOut}.`,
  );
}
