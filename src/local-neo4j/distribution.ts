import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fetchJars, findJava, type Java, type Run } from '../local-java/index.ts';
import { WAYS_OUT } from './errors.ts';

/** A file of this folder, named from the folder above, which holds it in dist/ as well. */
const beside = (name: string) => fileURLToPath(new URL(`../local-neo4j/${name}`, import.meta.url));

const POM = beside('pom.xml');

/** The version that the pom names: the default. */
export async function pinnedVersion(): Promise<string> {
  const [, version] = /<neo4j\.version>(.*?)</.exec(await readFile(POM, 'utf8')) ?? [];
  if (version === undefined) throw new TypeError('pom.xml must name neo4j.version.');
  return version;
}

/** The Java that a version needs: calendar versions (2026.x) 21, the 5.26 LTS 17. */
export function javaNeededFor(version: string): number {
  return /^20\d\d\./.test(version) ? 21 : 17;
}

/**
 * The Java to run a version with.
 * @throws {LocalJavaError} NO_JAVA or JAVA_TOO_OLD.
 */
export function neo4jJava(version: string, javaHome: string | undefined, run: Run): Promise<Java> {
  const need = {
    program: `Neo4j ${version}`,
    atLeast: javaNeededFor(version),
    wayOut: WAYS_OUT,
  };
  return findJava(need, javaHome, run);
}

/**
 * The folder with the jars of a version, fetched by Maven where the cache lacks them.
 * @throws {LocalJavaError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function neo4jJars(
  version: string,
  cache: string,
  run: Run,
  onProgress: (step: string) => void,
): Promise<string> {
  const pinned = version === (await pinnedVersion());
  const set = {
    name: `Neo4j ${version}`,
    folder: `neo4j-${version}`,
    pom: POM,
    properties: { 'neo4j.version': version },
    checksums: pinned ? beside('jars.sha256') : undefined,
    megabytes: 120,
    wayOut: WAYS_OUT,
    wayOutOfUnknownVersion: pinned
      ? WAYS_OUT
      : 'Set FOOTNOTE_NEO4J_VERSION to a version that exists, or leave it unset',
  };
  return fetchJars(set, cache, run, onProgress);
}
