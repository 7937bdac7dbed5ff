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
  const { result, bookmarks } = await withGraph(config, async (graph) => {
    const result = await runStep('Documents', (step) =>
      ingest(graph, {
        paths,
        textFolders,
        onProgress: (line) => {
          step.progress(line);
        },
      }),
    );
    return { result, bookmarks: graph.bookmarks() };
  });
  say(`${result.loaded.length} loaded, ${result.unchanged.length} as they were`);
  sayBookmarks(bookmarks);
  reportIngest(result, textFolders);
  return result.refused.length + result.lacking.length > 0 ? 'failed' : 'ok';
}

/** `footnote ingest --remove <id>`. */
export async function remove(config: Config, id: string): Promise<Outcome> {
  const { removeDocument } = await import('../ingest/index.ts');
  const { removed, bookmarks } = await withGraph(config, async (graph) => {
    const removed = await removeDocument(graph, id);
    return { removed, bookmarks: graph.bookmarks() };
  });
  say(removed ? `${id} is removed, with what only it supported` : `There is no ${id}`);
  sayBookmarks(bookmarks);
  return removed ? 'ok' : 'failed';
}

/** For readers of another member of a cluster, which may lag behind. */
function sayBookmarks(bookmarks: readonly string[]): void {
  if (bookmarks.length > 0) say(`Bookmark: ${bookmarks.join(',')}`);
}
