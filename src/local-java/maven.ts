import { copyFile, readdir, stat } from 'node:fs/promises';
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
  /**
   * Paths inside the jars: these files are unpacked in the place of the jars, which are thrown away, Maven's
   * own copy of them included. For jars of which little is used.
   */
  readonly only?: readonly string[];
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
    ...goal(set, folder),
    '-DincludeScope=runtime',
    `-DoutputDirectory=${jars}`,
  ];
  const endWatching = set.only === undefined ? () => undefined : watchSize(folder, onMegabytes);
  const maven = runProgram('mvn', args, {
    ...run,
    cwd: folder,
    ...(set.only === undefined ? { onPrint: mavenProgress(onMegabytes) } : {}),
  }).finally(endWatching);
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

/** What Maven does with the jars. A repository inside the folder is thrown away with it. */
function goal({ only }: JarSet, folder: string): string[] {
  if (only === undefined) return ['dependency:copy-dependencies'];
  return [
    'dependency:unpack-dependencies',
    `-Dmdep.unpack.includes=${only.join(',')}`,
    `-Dmaven.repo.local=${join(folder, REPOSITORY)}`,
  ];
}

const REPOSITORY = 'repository';
const POLL_MS = 2_000;

/**
 * Reports how large Maven's repository in the folder has grown, every 20 MB: Maven itself says nothing of
 * one large jar before it is whole. Returns what ends it.
 */
function watchSize(folder: string, onMegabytes: (fetched: number) => void): () => void {
  let reported = 0;
  const poll = async () => {
    const files = await readdir(join(folder, REPOSITORY), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.map(async (it) => (it.isFile() ? (await stat(join(it.parentPath, it.name))).size : 0)),
    );
    const megabytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
    if (megabytes - reported < EVERY_MB) return;
    reported = megabytes;
    onMegabytes(megabytes);
  };
  // A file may be renamed while it is looked at.
  const timer = setInterval(() => void poll().catch(() => undefined), POLL_MS);
  return () => {
    clearInterval(timer);
  };
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
