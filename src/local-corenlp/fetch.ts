import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars, type JarSet, type Run } from '../local-java/index.ts';

/** Named from the folder above, which holds it in dist/ as well. */
const file = (name: string) => fileURLToPath(new URL(`../local-corenlp/${name}`, import.meta.url));

/** The three models that are used, 58 of the 474 MB that come in one jar. */
const MODELS = [
  'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz',
  'edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger',
  'edu/stanford/nlp/models/parser/nndep/english_UD.gz',
];

const JAR_MEGABYTES = 9;
const MODELS_MEGABYTES = 474;
/** How much is downloaded, of which 67 MB are kept. */
export const MEGABYTES = JAR_MEGABYTES + MODELS_MEGABYTES;

/** The folders of CoreNLP's own jar and of its models. */
export interface CoreNlpFiles {
  readonly jars: string;
  readonly models: string;
}

/** Where they are in the cache once they are fetched. */
export function foldersOf(version: string, cache: string): CoreNlpFiles {
  return {
    jars: join(cache, `corenlp-${version}`),
    models: join(cache, `corenlp-${version}-models`),
  };
}

/** The version that the poms name. */
export async function pinnedVersion(): Promise<string> {
  const [, version] =
    /<corenlp\.version>(.*?)</.exec(await readFile(file('pom.xml'), 'utf8')) ?? [];
  if (version === undefined) throw new TypeError('pom.xml must name corenlp.version.');
  return version;
}

/**
 * CoreNLP's jar and models in the cache; Maven fetches what is missing.
 * @throws {LocalJavaError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function fetchCoreNlp(
  version: string,
  cache: string,
  wayOut: string,
  run: Run,
  onProgress: (step: string) => void,
): Promise<CoreNlpFiles> {
  const folders = foldersOf(version, cache);
  const shared: Pick<JarSet, 'checksums' | 'properties' | 'wayOut'> = {
    properties: { 'corenlp.version': version },
    checksums: file('files.sha256'),
    wayOut,
  };
  const jars = await fetchJars(
    {
      ...shared,
      name: `CoreNLP ${version}`,
      folder: basename(folders.jars),
      pom: file('pom.xml'),
      megabytes: JAR_MEGABYTES,
    },
    cache,
    run,
    onProgress,
  );
  const models = await fetchJars(
    {
      ...shared,
      name: 'CoreNLP’s models',
      folder: basename(folders.models),
      pom: file('models.pom.xml'),
      only: MODELS,
      megabytes: MODELS_MEGABYTES,
    },
    cache,
    run,
    onProgress,
  );
  return { jars, models };
}
