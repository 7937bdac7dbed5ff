import { environmentForChildren, type Config } from '../config.ts';
import type { Engine, ProposalReport } from '../extract/index.ts';
import type { EngineName } from '../local-corenlp/index.ts';
import { warn } from './output.ts';
import { runStep } from './steps.ts';

/** Runs the work with the engine that was asked for, or the best that is there, and stops it. */
export async function withEngine<T>(
  config: Config,
  wanted: EngineName | undefined,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const { chooseEngine } = await import('../local-corenlp/index.ts');
  const chosen = await runStep('Engine', (step) =>
    chooseEngine(wanted, {
      cacheHome: config.XDG_CACHE_HOME,
      javaHome: config.JAVA_HOME,
      env: environmentForChildren(),
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
