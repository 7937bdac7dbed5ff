import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makingIn } from '../local-java/cache.ts';
import { javaOptions } from './java-options.ts';
import type { Launch } from './launch.ts';
import { runProgram } from '../local-java/run-program.ts';
import { neo4jHome } from './state.ts';

/** Java 17 refuses a whole list for one longer line. */
const LONGEST_LINE = 4000;

/**
 * Neo4j's classes as a build of Java keeps them in memory, about 90 MB: with it, Neo4j boots in 2.4 s
 * where it takes 4.0 s. Java leaves aside what is not of its build or these jars.
 * https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
export function classArchive({ cache, version, java }: Launch): string {
  const build = createHash('sha256').update(java.build).digest('hex').slice(0, 12);
  return join(cache, `neo4j-${version}-java-${build}.jsa`);
}

const classList = (home: string) => join(neo4jHome(home), 'run', 'classes');

/** As Maven has checked the jars by their checksums: 2 s of a boot for 16,000 classes, and archived ones have it behind them. */
const UNVERIFIED = ['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'];

/** Has Java use the archive, or else boot without checking classes, and note which ones belong in an archive. */
export function archiveOptions(launch: Launch): string[] {
  return existsSync(classArchive(launch))
    ? [`-XX:SharedArchiveFile=${classArchive(launch)}`]
    : [...UNVERIFIED, `-XX:DumpLoadedClassList=${classList(launch.home)}`];
}

/**
 * Makes the archive of what a Neo4j that runs has loaded until now, some 15 s of one processor. Where
 * that fails, Neo4j boots as before.
 */
export async function archiveClasses(launch: Launch, signal: AbortSignal): Promise<void> {
  const { cache, home, env, java, jars, memory } = launch;
  const archive = classArchive(launch);
  if (existsSync(archive) || !existsSync(classList(home))) return;
  await makingIn(cache, async (unfinished) => {
    const list = join(unfinished, 'classes');
    const made = join(unfinished, 'archive');
    await writeFile(list, archivable(await readFile(classList(home), 'utf8')));
    const args = [
      ...['-Xshare:dump', `-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${made}`],
      ...['-Xlog:disable', ...javaOptions(jars, memory.heapMb)],
    ];
    const { code } = await runProgram(java.path, args, { env, signal, atLeisure: true });
    if (code === 0) await rename(made, archive);
  });
}

/** What Java takes back; the last line may be half written. */
function archivable(list: string): string {
  const lines = list.split('\n').slice(0, -1);
  const fitting = lines.filter((line) => line.length <= LONGEST_LINE);
  return fitting.map((line) => `${line}\n`).join('');
}
