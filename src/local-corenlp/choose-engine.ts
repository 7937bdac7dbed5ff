import { existsSync } from 'node:fs';
import { jsEngine, type Engine } from '../extract/index.ts';
import { cacheFolder, LocalJavaError } from '../local-java/index.ts';
import { CoreNlpError } from './errors.ts';
import { foldersOf, MEGABYTES, pinnedVersion } from './fetch.ts';
import { startCoreNlp, type CoreNlpOptions } from './start.ts';

export const ENGINES = ['corenlp', 'js'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An engine that is ready to analyse texts. */
export interface ChosenEngine {
  readonly engine: Engine;
  /** Why it is the JavaScript engine although nobody asked for it: one sentence without its full stop. */
  readonly fallback?: string;
  /** The id of the engine's process, if it has one of its own. */
  readonly pid?: number | undefined;
  close(): Promise<void>;
}

/**
 * Starts the engine that was asked for. By default that is CoreNLP if it has been fetched and Java runs
 * it, and otherwise the JavaScript engine: a download this large needs consent, which asking
 * for `corenlp` gives.
 * @throws {LocalJavaError} or {CoreNlpError} where CoreNLP was asked for and does not start.
 */
export async function chooseEngine(
  wanted: EngineName | undefined,
  options: CoreNlpOptions,
): Promise<ChosenEngine> {
  if (wanted === 'corenlp') return startCoreNlp(options);
  if (wanted === 'js') return byRules();
  const { jars, models } = foldersOf(await pinnedVersion(), cacheFolder(options.cacheHome));
  if (!existsSync(jars) || !existsSync(models)) {
    return byRules(
      `CoreNLP, which finds more, has not been downloaded (${MEGABYTES} MB): "--engine corenlp" downloads and uses it`,
    );
  }
  try {
    return await startCoreNlp(options);
  } catch (thrown) {
    if (!(thrown instanceof LocalJavaError || thrown instanceof CoreNlpError)) throw thrown;
    return byRules(`CoreNLP, which finds more, did not start: ${thrown.message}`);
  }
}

function byRules(fallback?: string): ChosenEngine {
  return {
    engine: jsEngine,
    ...(fallback === undefined ? {} : { fallback }),
    close: () => Promise.resolve(),
  };
}
