import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const HOUR_MS = 3_600_000;
const UNFINISHED = 'unfinished-';

/** Where what every home shares is kept; the XDG specification takes an empty one for none. */
export function cacheFolder(cacheHome: string | undefined): string {
  const base = cacheHome === undefined || cacheHome === '' ? join(homedir(), '.cache') : cacheHome;
  return join(base, 'footnote');
}

/**
 * Does the work in a new folder beside its place in the cache, whence the work moves what is whole, so
 * that what was cut off is never taken for it. What is left in that folder goes.
 */
export async function makingIn<T>(
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

/** What was left by work that was killed: nobody has written there for an hour. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith(UNFINISHED)) continue;
    const since = await stat(join(folder, 'jars')).catch(() => stat(folder));
    if (Date.now() - since.mtimeMs > HOUR_MS) await rm(folder, { recursive: true, force: true });
  }
}
