import { readFile } from 'node:fs/promises';
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

/** Where CoreNLP's own jar and its models are in the cache. */
export interface CoreNlpFiles {
  readonly jars: string;
  readonly models: string;
}

/** The version that the poms name. */
export async function pinnedVersion(): Promise<string> {
  const [, version] =
    /<corenlp\.version>(.*?)</.exec(await readFile(file('pom.xml'), 'utf8')) ?? [];
  if (version === undefined) throw new TypeError('pom.xml must name corenlp.version.');
  return version;
}

/**
 * CoreNLP's jar and models in the cache, fetched by Maven where they are not there: 9 and 474 MB, of which
 * 67 MB are kept.
 * @throws {LocalJavaError} NO_MAVEN or DOWNLOAD_FAILED.
 */
export async function fetchCoreNlp(
  version: string,
  cache: string,
  wayOut: string,
  run: Run,
  onProgress: (step: string) => void,
): Promise<CoreNlpFiles> {
  const shared: Pick<JarSet, 'checksums' | 'properties' | 'wayOut'> = {
    properties: { 'corenlp.version': version },
    checksums: file('files.sha256'),
    wayOut,
  };
  const jars = await fetchJars(
    {
      ...shared,
      name: `CoreNLP ${version}`,
      folder: `corenlp-${version}`,
      pom: file('pom.xml'),
      megabytes: 9,
    },
    cache,
    run,
    onProgress,
  );
  const models = await fetchJars(
    {
      ...shared,
      name: `CoreNLP’s models, of which 58 MB are kept,`,
      folder: `corenlp-${version}-models`,
      pom: file('models.pom.xml'),
      only: MODELS,
      megabytes: 474,
    },
    cache,
    run,
    onProgress,
  );
  return { jars, models };
}
