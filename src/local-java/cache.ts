import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const HOUR_MS = 3_600_000;
const UNFINISHED = 'unfinished-';

/** Our part of the user's cache, shared by all homes. */
export function cacheFolder(cacheHome: string): string {
  return join(cacheHome, 'footnote');
}

/**
 * Runs `work` in a temporary folder of the cache, and removes that folder afterwards. The work moves only
 * finished artifacts into the cache, so that an interrupted download is never taken for a complete one.
 */
export async function makeInCache<T>(
  cache: string,
  work: (unfinished: string) => Promise<T>,
): Promise<T> {
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const folder = await mkdtemp(join(cache, UNFINISHED));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what killed processes left: folders that nobody has written to for an hour. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith(UNFINISHED)) continue;
    const since = await stat(join(folder, 'jars')).catch(() => stat(folder));
    if (Date.now() - since.mtimeMs > HOUR_MS) await rm(folder, { recursive: true, force: true });
  }
}
