import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeInCache } from './cache.ts';
import type { Run } from './child-process.ts';
import { LocalJavaError } from './errors.ts';
import { copyDependencies } from './maven.ts';

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
 * Returns the folder with the jars, and first fetches them where the cache lacks them.
 * @throws {LocalJavaError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function fetchJars(
  set: JarSet,
  cache: string,
  run: Run,
  onProgress: (step: string) => void,
): Promise<string> {
  const { name, folder, megabytes } = set;
  const jars = join(cache, folder);
  if (existsSync(jars)) return jars;
  onProgress(`fetching ${name} (about ${megabytes} MB, once)`);
  await makeInCache(cache, async (unfinished) => {
    const fresh = await copyDependencies(set, unfinished, run, (fetched) => {
      onProgress(`fetching ${name}: ${fetched} of about ${megabytes} MB`);
    });
    if (set.checksums !== undefined) await verify(fresh, set.checksums, set);
    // Another process may have finished first: its jars are the same.
    await rename(fresh, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  });
  return jars;
}

/** Refuses a folder with a jar that is not in the list, or not as listed. */
async function verify(folder: string, list: string, { name, wayOut }: JarSet): Promise<void> {
  const listed = new Map<string, string>();
  for (const line of (await readFile(list, 'utf8')).split('\n')) {
    const [digest = '', file] = line.split('  ');
    if (file !== undefined) listed.set(file, digest);
  }
  for (const file of await readdir(folder)) {
    const found = await sha256Of(join(folder, file));
    const expected = listed.get(file);
    if (found === expected) continue;
    throw new LocalJavaError(
      'DOWNLOAD_FAILED',
      `Maven fetched ${file} for ${name} with the SHA-256 ${found}, and it should be ${expected ?? 'absent'}: ` +
        `the repository or Maven's own cache (~/.m2) may have been altered. Remove the file there and try again. ${wayOut}.`,
    );
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
