import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { LocalNeo4jError, WAYS_OUT } from './errors.ts';

const run = promisify(execFile);
const HOUR_MS = 3_600_000;
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The version that the pom names, which is what is run unless another is asked for. */
export async function pinnedVersion(): Promise<string> {
  const [, version] = /<neo4j\.version>(.*?)</.exec(await readFile(POM, 'utf8')) ?? [];
  if (version === undefined) throw new TypeError('pom.xml must name neo4j.version.');
  return version;
}

/**
 * The folder with Neo4j's jars, about 120 MB, fetched by Maven where the cache lacks them. They are
 * fetched beside their place and then moved there, so that what was cut off is never taken for whole.
 * @throws {LocalNeo4jError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function neo4jJars(
  version: string,
  cacheHome: string | undefined,
  env: NodeJS.ProcessEnv,
  onProgress: (step: string) => void,
): Promise<string> {
  const cache = join(cacheHome ?? join(homedir(), '.cache'), 'footnote');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  onProgress(`fetching Neo4j ${version} (about 120 MB, once)`);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const fresh = await mkdtemp(join(cache, 'fetching-'));
  try {
    await fetchInto(fresh, version, env);
    // Another start may have been quicker: its jars are as good.
    await rename(join(fresh, 'jars'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return jars;
}

/** What downloads left that were killed: nobody has written there for an hour. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith('fetching-')) continue;
    const since = await stat(join(folder, 'jars')).catch(() => stat(folder));
    if (Date.now() - since.mtimeMs > HOUR_MS) await rm(folder, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string, version: string, env: NodeJS.ProcessEnv): Promise<void> {
  // A pom of its own folder, since Maven writes beside it.
  await copyFile(POM, join(folder, 'pom.xml'));
  const args = ['-B', '-q', `-Dneo4j.version=${version}`, 'dependency:copy-dependencies'];
  const where = ['-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'jars')}`];
  try {
    await run('mvn', [...args, ...where], { cwd: folder, env, maxBuffer: 1 << 26 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new LocalNeo4jError(
        'NO_MAVEN',
        `Fetching Neo4j needs Maven and mvn does not run. ${WAYS_OUT}.`,
      );
    const printed =
      error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    const lines = stripVTControlCharacters(printed).split('\n');
    const telling = lines.find((line) => line.includes('ERROR')) ?? lines.join(' ').slice(0, 300);
    throw new LocalNeo4jError(
      'DOWNLOAD_FAILED',
      `Maven could not fetch Neo4j ${version}: ${telling.replace(/^\[ERROR\] | -> \[Help 1\]$/g, '').trim()}. ${WAYS_OUT}.`,
    );
  }
}
