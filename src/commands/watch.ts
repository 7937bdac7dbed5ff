import { existsSync } from 'node:fs';
import { watch } from 'chokidar';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
import type { Ingested, IngestOptions } from '../ingest/index.ts';
import { escapeControls } from '../model/index.ts';
import { sayReanchored, sayReplaced } from './changes.ts';
import { withGraph } from './connection.ts';
import { reportShortfall, type IngestPathsOptions } from './ingest.ts';
import type { Outcome } from './outcome.ts';
import { say, warn } from './output.ts';
import { Stopped, stopped, stopSignal } from './shutdown.ts';

/** How long a file must be unchanged before it is read: editors write in several steps. */
const SETTLED_MS = 300;

/**
 * `footnote ingest --watch <paths…>`: loads the paths, then loads them again whenever a file in them or in the
 * folders with texts changes, until Ctrl-C. Documents that have not changed are left as they are.
 */
export async function watchPaths(
  config: Config,
  paths: readonly string[],
  { texts, supersedeLost }: Pick<IngestPathsOptions, 'texts' | 'supersedeLost'>,
): Promise<Outcome> {
  const stopping = stopSignal();
  const textFolders = [...texts, ...config.FOOTNOTE_TEXTS];
  await withGraph(config, async (graph) => {
    const reader = new Reader(graph, { paths, textFolders, supersedeLost, taken: 'everything' });
    const watcher = watch([...paths, ...textFolders.filter((folder) => existsSync(folder))], {
      ignoreInitial: true,
      // Many editors write a new file and rename it to the old name.
      atomic: true,
      awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 6 },
    });
    try {
      // A change while the paths are loaded for the first time is not missed.
      const ready = new Promise<void>((resolve, reject) => {
        watcher.once('ready', resolve).once('error', reject);
      });
      watcher.on('error', (error) => {
        warn(`footnote: cannot watch: ${error instanceof Error ? error.message : String(error)}`);
      });
      watcher.on('all', (event, file) => {
        if (event === 'add' || event === 'change') reader.read();
        if (event === 'unlink')
          warn(
            `${escapeControls(file)} is gone; what it loaded stays: "footnote ingest --remove <id>" removes it`,
          );
      });
      await ready;
      reader.read();
      await reader.settled();
      say('Watching; Ctrl-C ends');
      await Promise.race([stopped(stopping), reader.failed]);
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
    } finally {
      await watcher.close();
      await reader.settled();
    }
  });
  return 'ok';
}

/** Loads paths again and again, once at a time, and says what is new. */
class Reader {
  readonly #graph: Graph;
  readonly #options: IngestOptions;
  /** Rejects where Neo4j fails. */
  readonly failed: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;
  #reading: Promise<void> = Promise.resolve();
  #waits = false;
  /** Messages of the last time, which are not repeated while they are true. */
  #said: ReadonlySet<string> = new Set();

  constructor(graph: Graph, options: IngestOptions) {
    this.#graph = graph;
    this.#options = options;
    this.failed = new Promise((_resolve, reject) => {
      this.#fail = reject;
    });
    // Whoever waits for it is told; nobody need wait.
    this.failed.catch(() => undefined);
  }

  /** Reads again, after what is being read now. Changes that come together are read once. */
  read(): void {
    if (this.#waits) return;
    this.#waits = true;
    this.#reading = this.#reading.then(() => this.#readNow()).catch(this.#fail);
  }

  /** When everything that was to be read is read. */
  settled(): Promise<void> {
    return this.#reading;
  }

  async #readNow(): Promise<void> {
    this.#waits = false;
    const { ingest, uncertainPlaces } = await import('../ingest/index.ts');
    const result = await ingest(this.#graph, this.#options);
    for (const id of result.loaded) if (!result.replaced.includes(id)) say(`Added ${id}`);
    sayReanchored(result.reanchored, uncertainPlaces);
    sayReplaced(result);
    this.#sayNew(result);
  }

  #sayNew({ warnings, refused, lacking }: Ingested): void {
    const isNew = (text: string) => !this.#said.has(text);
    const warned = warnings.map(({ file, message }) => `${escapeControls(file)}: ${message}`);
    for (const line of warned.filter(isNew)) warn(line);
    reportShortfall(
      {
        refused: refused.filter(({ message }) => isNew(message)),
        lacking: lacking.filter(({ document }) => isNew(document)),
      },
      this.#options.textFolders ?? [],
    );
    this.#said = new Set([
      ...warned,
      ...refused.map(({ message }) => message),
      ...lacking.map(({ document }) => document),
    ]);
  }
}
