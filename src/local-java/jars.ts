import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeInCache } from './cache.ts';
import type { Run } from './child-process.ts';
import { LocalJavaError } from './errors.ts';
import { copyDependencies, type JarSet } from './maven.ts';

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
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
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
