import { existsSync } from 'node:fs';
import { copyFile, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { makingIn } from './cache.ts';
import { LocalNeo4jError, WAYS_OUT } from '../local-neo4j/errors.ts';
import { mavenProgress } from './maven-progress.ts';
import { runProgram, type Run } from './run-program.ts';

/** Named from the folder above, which holds it in dist/ as well. */
const POM = fileURLToPath(new URL('../local-neo4j/pom.xml', import.meta.url));

/** The version that the pom names, which is what is run unless another is asked for. */
export async function pinnedVersion(): Promise<string> {
  const [, version] = /<neo4j\.version>(.*?)</.exec(await readFile(POM, 'utf8')) ?? [];
  if (version === undefined) throw new TypeError('pom.xml must name neo4j.version.');
  return version;
}

/**
 * The folder with Neo4j's jars, about 120 MB, fetched by Maven where the cache lacks them.
 * @throws {LocalNeo4jError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function neo4jJars(
  version: string,
  cache: string,
  run: Run,
  onProgress: (step: string) => void,
): Promise<string> {
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  onProgress(`fetching Neo4j ${version} (about 120 MB, once)`);
  await makingIn(cache, async (fresh) => {
    const onPrint = mavenProgress((fetched) => {
      onProgress(`fetching Neo4j ${version}: ${fetched} of about 120 MB`);
    });
    await fetchInto(fresh, version, { ...run, onPrint });
    // Another start may have been quicker: its jars are as good.
    await rename(join(fresh, 'jars'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  });
  return jars;
}

async function fetchInto(folder: string, version: string, run: Run): Promise<void> {
  // A pom of its own folder, since Maven writes beside it.
  await copyFile(POM, join(folder, 'pom.xml'));
  const args = ['-B', `-Dneo4j.version=${version}`, 'dependency:copy-dependencies'];
  const where = ['-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'jars')}`];
  const maven = runProgram('mvn', [...args, ...where], { ...run, cwd: folder });
  const { code, stdout } = await maven.catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new LocalNeo4jError(
      'NO_MAVEN',
      `Fetching Neo4j needs Maven and mvn does not run. ${WAYS_OUT}.`,
    );
  });
  if (code === 0) return;
  // The second is what Maven remembers of the first.
  const artifact = `org.neo4j:neo4j:jar:${version}`;
  if (
    [`Could not find artifact ${artifact} `, `${artifact} was not found `].some((says) =>
      stdout.includes(says),
    )
  )
    throw new LocalNeo4jError(
      'DOWNLOAD_FAILED',
      `There is no Neo4j ${version} where Maven looks: set FOOTNOTE_NEO4J_VERSION to a version that there is, or to none.`,
    );
  throw new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `Maven could not fetch Neo4j ${version}: ${tellingLine(stdout)}. ${WAYS_OUT}.`,
  );
}

function tellingLine(printed: string): string {
  const lines = stripVTControlCharacters(printed).split('\n');
  const telling = lines.find((line) => line.includes('ERROR')) ?? lines.join(' ').slice(0, 300);
  return telling.replace(/^\[ERROR\] | -> \[Help 1\]$/g, '').trim();
}
