import type { Config } from '../config.ts';
import type { Outcome } from './exit-code.ts';
import { withGraph } from './open-graph.ts';
import { reportIngest } from './report-ingest.ts';
import { say } from './say.ts';
import { runStep } from './steps.ts';

/** `footnote ingest <paths…>`: one document refused does not stop the others, and is no success. */
export async function ingestPaths(
  config: Config,
  paths: string[],
  texts: string[],
): Promise<Outcome> {
  const { ingest } = await import('../ingest/index.ts');
  const textFolders = [...texts, ...config.FOOTNOTE_TEXTS];
  const result = await withGraph(config, (graph) =>
    runStep('Documents', (step) =>
      ingest(graph, {
        paths,
        textFolders,
        onProgress: (line) => {
          step.progress(line);
        },
      }),
    ),
  );
  say(`${result.loaded.length} loaded, ${result.unchanged.length} as they were`);
  reportIngest(result, textFolders);
  return result.refused.length + result.lacking.length > 0 ? 'failed' : 'ok';
}

/** `footnote ingest --remove <id>`. */
export async function remove(config: Config, id: string): Promise<Outcome> {
  const { removeDocument } = await import('../ingest/index.ts');
  const removed = await withGraph(config, (graph) => removeDocument(graph, id));
  say(removed ? `${id} is removed, with what only it supported` : `There is no ${id}`);
  return removed ? 'ok' : 'failed';
}
