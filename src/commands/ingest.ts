import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { Connection, Graph } from '../graph/index.ts';
import { escapeControls } from '../model/index.ts';
import { BookmarkSigner } from '../server/index.ts';
import { bookmarkSecretOf, withGraph } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { say, warn } from './output.ts';
import { runStep } from './steps.ts';
import { sayPlan, sayReanchored, sayReplaced } from './changes.ts';

/** The documents of the package: the same path from src/commands/ and from dist/chunks/. */
const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

export interface IngestPathsOptions {
  /** More folders with texts. */
  texts: string[];
  dryRun: boolean;
  supersedeLost: boolean;
}

/** `footnote ingest <paths…>`: a refused document does not stop the others, but fails the command. */
export async function ingestPaths(
  config: Config,
  paths: string[],
  { texts, dryRun, supersedeLost }: IngestPathsOptions,
): Promise<Outcome> {
  const { ingest, uncertainPlaces } = await import('../ingest/index.ts');
  const textFolders = [...texts, ...config.FOOTNOTE_TEXTS];
  const { result, bookmark } = await withGraph(config, async (graph, connection) => {
    const result = await runStep('Documents', (step) =>
      ingest(graph, {
        paths,
        textFolders,
        taken: 'everything',
        dryRun,
        supersedeLost,
        onProgress: (line) => {
          step.progress(line);
        },
      }),
    );
    return { result, bookmark: await bookmarkOf(config, graph, connection) };
  });
  sayReanchored(result.reanchored, uncertainPlaces);
  if (dryRun) sayPlan(result);
  else say(`${result.loaded.length} loaded, ${result.unchanged.length} unchanged`);
  if (result.merged > 0)
    say(`${result.merged} ${result.merged === 1 ? 'entity' : 'entities'} merged into others`);
  if (result.proposals > 0) say(`${result.proposals} proposals taken over`);
  if (!dryRun) sayReplaced(result);
  if (!dryRun) sayBookmark(bookmark);
  for (const { file, message } of result.warnings) warn(`${escapeControls(file)}: ${message}`);
  reportShortfall(result, textFolders);
  return result.refused.length + result.lacking.length > 0 ? 'failed' : 'ok';
}

/** `footnote ingest --remove <id>` */
export async function removeDocument(config: Config, id: string, purge: boolean): Promise<Outcome> {
  const ingest = await import('../ingest/index.ts');
  const { removed, bookmark } = await withGraph(config, async (graph, connection) => {
    const removed = await ingest.removeDocument(graph, id, purge);
    return { removed, bookmark: await bookmarkOf(config, graph, connection) };
  });
  const what = purge ? 'all that it ever stated' : 'the facts that only it supported';
  say(removed ? `Removed ${id} and ${what}` : `There is no ${id}`);
  sayBookmark(bookmark);
  return removed ? 'ok' : 'failed';
}

/** Loads the documents of the package whose texts are available. */
export async function loadCorpus(config: Config, graph: Graph): Promise<void> {
  const textFolders = config.FOOTNOTE_TEXTS;
  const result = await runStep('Corpus', async (step) => {
    const { ingest } = await import('../ingest/index.ts');
    const onProgress = (line: string) => {
      step.progress(line);
    };
    const found = await ingest(graph, { paths: [CORPUS], textFolders, onProgress });
    step.title(`Corpus: ${found.loaded.length} loaded, ${found.unchanged.length} unchanged`);
    return found;
  });
  reportShortfall(result, textFolders);
}

/** The state after a load, as clients send it in the header `footnote-bookmark`. */
function bookmarkOf(config: Config, graph: Graph, connection: Connection): Promise<string> {
  return new BookmarkSigner(bookmarkSecretOf(config, connection)).sign(graph.bookmarks());
}

/** Clients of other members of a cluster need it, since those may lag behind. */
function sayBookmark(bookmark: string): void {
  if (bookmark !== '') say(`Bookmark: ${bookmark}`);
}

/** Documents that were not loaded. */
interface Shortfall {
  refused: readonly { message: string }[];
  lacking: readonly { document: string; file: string }[];
}

export function reportShortfall(
  { refused, lacking }: Shortfall,
  textFolders: readonly string[],
): void {
  for (const { message } of refused) warn(`Refused: ${message}`);
  if (lacking.length === 0) return;
  const missing = lacking
    .map(({ document, file }) => `${document} (${escapeControls(file)})`)
    .join(', ');
  warn(`Not loaded, because the texts are not in ${textFolders.join(' or ')}: ${missing}`);
}
