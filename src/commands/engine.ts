import { availableParallelism, freemem } from 'node:os';
import { environmentForChildren, type Config } from '../config.ts';
import type { Engine, ProposalReport } from '../extract/index.ts';
import type { EngineName } from '../local-corenlp/index.ts';
import { warn } from './output.ts';
import { runStep } from './steps.ts';

/** As many documents are worth the start of a further process. */
const DOCUMENTS_EACH = 10;
/** What a process of CoreNLP holds, in bytes, and some room. */
const MEMORY_EACH = 1e9;

/**
 * Runs the work with the engine that was asked for, or the best that is there, and stops it.
 * @param documents how many there are to analyse: for many of them, CoreNLP runs on all cores.
 */
export async function withEngine<T>(
  config: Config,
  wanted: EngineName | undefined,
  documents: number,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const useful = Math.ceil(documents / DOCUMENTS_EACH);
  const possible = Math.min(availableParallelism(), Math.floor(freemem() / MEMORY_EACH));
  const { chooseEngine } = await import('../local-corenlp/index.ts');
  const chosen = await runStep('Engine', (step) =>
    chooseEngine(wanted, {
      cacheHome: config.XDG_CACHE_HOME,
      javaHome: config.JAVA_HOME,
      env: environmentForChildren(),
      processes: Math.max(1, Math.min(useful, possible)),
      onProgress: (line) => {
        step.progress(line);
      },
    }),
  );
  try {
    if (chosen.fallback !== undefined) warn(`${chosen.fallback}.`);
    return await work(chosen.engine);
  } finally {
    await chosen.close();
  }
}

/** How many proposals a run found of each kind. */
export function countsOf({ counts, leftOut }: ProposalReport): string {
  return [
    `${counts.ENTITY} entities`,
    `${counts.REFERENCE} references`,
    `${counts.STATISTIC} statistics`,
    `${counts.QUOTE} quotes`,
    `${counts.CLAIM} claims`,
    ...(leftOut === 0 ? [] : [`left out ${leftOut} that no annotation can state`]),
  ].join(', ');
}
