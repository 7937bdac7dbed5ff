import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runProgram, type Run } from './child-process.ts';
import { LocalJavaError } from './errors.ts';

/** The jars of one program, as Maven fetches them. */
export interface JarSet {
  /** For messages, with the version: `Neo4j 5.26.30`. */
  readonly name: string;
  /** The folder in the cache, which names the version too: `neo4j-5.26.30`. */
  readonly folder: string;
  /** The path of the pom whose runtime dependencies these are. */
  readonly pom: string;
  /** Properties that replace those of the pom. */
  readonly properties?: Readonly<Record<string, string>>;
  /**
   * The path of the list of their SHA-256, in the format of `sha256sum`. A jar that is not in the list is
   * refused. Left out where the version is not the one that the list is for: Maven then checks the jars
   * against the checksums of the repository.
   */
  readonly checksums?: string | undefined;
  /** Roughly how much there is to fetch. */
  readonly megabytes: number;
  /** What to do where they cannot be fetched, as a sentence without its full stop. */
  readonly wayOut: string;
  /** The same where the repository does not have this version; `wayOut` if left out. */
  readonly wayOutOfUnknownVersion?: string;
}

/**
 * Has Maven copy the runtime dependencies of a pom into `<folder>/jars`, and returns that.
 * @param onMegabytes receives how much was fetched, about every 20 MB.
 * @throws {LocalJavaError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function copyDependencies(
  set: JarSet,
  folder: string,
  run: Run,
  onMegabytes: (fetched: number) => void,
): Promise<string> {
  // Maven writes beside the pom.
  await copyFile(set.pom, join(folder, 'pom.xml'));
  const jars = join(folder, 'jars');
  const args = [
    '-B',
    // By default Maven only warns about a wrong checksum.
    '--strict-checksums',
    ...Object.entries(set.properties ?? {}).map(([name, value]) => `-D${name}=${value}`),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${jars}`,
  ];
  const maven = runProgram('mvn', args, {
    ...run,
    cwd: folder,
    onPrint: mavenProgress(onMegabytes),
  });
  const { code, stdout } = await maven.catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new LocalJavaError(
      'NO_MAVEN',
      `Fetching ${set.name} needs Maven and mvn does not run. ${set.wayOut}.`,
    );
  });
  if (code === 0) return jars;
  throw new LocalJavaError('DOWNLOAD_FAILED', failure(set, stripVTControlCharacters(stdout)));
}

function failure(
  { name, wayOut, wayOutOfUnknownVersion = wayOut }: JarSet,
  printed: string,
): string {
  // The second is how Maven reports what it remembers of the first.
  const absent = /Could not find artifact (\S+)|: (\S+) was not found in /.exec(printed);
  const artifact = absent?.[1] ?? absent?.[2];
  if (artifact !== undefined)
    return `Maven finds no ${artifact} for ${name}. ${wayOutOfUnknownVersion}.`;
  return `Maven could not fetch ${name}: ${errorLine(printed)}. ${wayOut}.`;
}

function errorLine(printed: string): string {
  const line = printed.split('\n').find((line) => line.includes('ERROR'));
  return (line ?? printed.slice(0, 300)).replace(/^\[ERROR\] | -> \[Help 1\]$/g, '').trim();
}

/** A jar in Maven's output: `Downloaded from central: https://…/neo4j-5.26.30.jar (1.2 MB at 3.4 MB/s)`. */
const DOWNLOADED = /^.*Downloaded from .*\.jar \(([\d.]+) (B|kB|MB) at .*$/gm;

const MB: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };
const EVERY_MB = 20;

/** Reads Maven's output piece by piece, and reports the megabytes of jars fetched, every 20 MB. */
export function mavenProgress(onMegabytes: (fetched: number) => void): (printed: string) => void {
  let fetched = 0;
  let reported = 0;
  let rest = '';
  return (printed) => {
    const lines = (rest + printed).split('\n');
    rest = lines.pop() ?? '';
    for (const [, size, unit = ''] of lines.join('\n').matchAll(DOWNLOADED))
      fetched += Number(size) * (MB[unit] ?? 0);
    if (fetched - reported < EVERY_MB) return;
    reported = fetched;
    onMegabytes(Math.round(fetched));
  };
}
