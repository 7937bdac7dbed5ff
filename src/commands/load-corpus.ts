import type { Config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
import { packageFolder } from './package-folder.ts';
import { reportIngest } from './report-ingest.ts';
import { runStep } from './steps.ts';

/** Loads the documents that come with Footnote, as far as their texts are at hand. */
export async function loadCorpus(config: Config, graph: Graph): Promise<void> {
  const textFolders = config.FOOTNOTE_TEXTS;
  const result = await runStep('Corpus', async (step) => {
    const { ingest } = await import('../ingest/index.ts');
    const paths = [packageFolder('corpus')];
    const onProgress = (line: string) => {
      step.progress(line);
    };
    const found = await ingest(graph, { paths, textFolders, onProgress });
    step.title(`Corpus: ${found.loaded.length} loaded, ${found.unchanged.length} as they were`);
    return found;
  });
  reportIngest(result, textFolders);
}
