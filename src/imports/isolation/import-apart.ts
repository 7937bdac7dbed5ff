import { fork, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { extname } from 'node:path';
import { GraphError, type Connection } from '../../graph/index.ts';
import type { ReceivedFile } from '../../ingest/index.ts';
import { DOCUMENT_BYTES } from '../../model/index.ts';
import type { ImportOutcome, Loaded } from '../imported.ts';
import { importAnswer } from './messages.ts';

/** In the published package, the process is JavaScript like this file. */
const MODULE = new URL(`../isolation/import-process${extname(import.meta.url)}`, import.meta.url);

/** Most memory for JavaScript objects in the process, in MiB: a text of 16 MiB and its rows need some 600. */
const MOST_HEAP_MIB = 2048;
/** How long an import may take, in seconds: the rules read 40 kB of text a second. */
const MOST_SECONDS = 300;
/** How long the process waits for another file, in milliseconds. */
const IDLE_MS = 60_000;

export interface ImportOptions {
  readonly connection: Connection;
  /** Where the texts of annotations are looked for, if the graph does not have them. */
  readonly textFolders: readonly string[];
  /** The folder of the authorities in which names are looked up. */
  readonly authorities: string;
  /** The environment of the process. */
  readonly env: NodeJS.ProcessEnv;
  /** Default: 300. */
  readonly seconds?: number;
}

/** Imports files into a graph, one after another, in a process that starts with the first. */
export class Imports {
  /** The most bytes of a file. */
  readonly maxBytes = DOCUMENT_BYTES;
  readonly #options: ImportOptions;
  #child: ChildProcess | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /**
   * Loads a document or an annotation and looks for facts in it.
   * @returns what came of it, and the bookmarks of a state of the graph that has it
   * @throws {GraphError} if Neo4j fails; then nothing of the file is loaded.
   */
  import(file: ReceivedFile): Promise<ImportOutcome & { bookmarks: readonly string[] }> {
    const mine = this.#turn.then(() => this.#ask(file));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Ends the process; what it is loading is not loaded. */
  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #ask(file: ReceivedFile): Promise<ImportOutcome & { bookmarks: readonly string[] }> {
    clearTimeout(this.#idle);
    const { connection, textFolders, authorities, seconds = MOST_SECONDS } = this.#options;
    const child = this.#running();
    const id = ++this.#asked;
    const stop = new AbortController();
    const signal = AbortSignal.any([AbortSignal.timeout(seconds * 1000), stop.signal]);
    const ended = () => {
      stop.abort();
    };
    child.once('exit', ended);
    let loaded: Loaded | undefined;
    try {
      child.send({ id, connection: await presentOf(connection), textFolders, authorities, file });
      for await (const [message] of on(child, 'message', { signal })) {
        const answer = importAnswer.parse(message);
        if (answer.id !== id) continue;
        const { outcome, failure, bookmarks } = answer;
        loaded = answer.loaded ?? loaded;
        if (failure?.code !== undefined) throw new GraphError(failure.code, failure.message);
        if (failure !== undefined) throw new Error(failure.message);
        if (outcome !== undefined) return { ...outcome, bookmarks };
      }
      throw new TypeError('The process has sent its last message.');
    } catch (thrown) {
      if (!signal.aborted) throw thrown;
      this.close();
      const spent = stop.signal.aborted ? 'memory' : `time (more than ${seconds} s)`;
      return { ...unfinished(file.name, loaded, spent), bookmarks: [] };
    } finally {
      child.off('exit', ended);
      this.#idle = setTimeout(() => {
        this.close();
      }, IDLE_MS).unref();
    }
  }

  #running(): ChildProcess {
    if (this.#child?.connected === true) return this.#child;
    const child = fork(MODULE, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${MOST_HEAP_MIB}`],
      env: this.#options.env,
    });
    // The next import finds it gone, and starts another.
    child.on('error', () => undefined);
    this.#child = child;
    return child;
  }
}

/** A connection to where the server is now, as data: the process cannot ask for it itself. */
async function presentOf({ locate, ...connection }: Connection): Promise<Connection> {
  return { ...connection, uri: (await locate?.()) ?? connection.uri };
}

/** What came of a file that took too much of something. */
function unfinished(name: string, loaded: Loaded | undefined, spent: string): ImportOutcome {
  if (loaded === undefined) {
    const message = `${name}: importing it takes too much ${spent}; split it, and import the parts`;
    return { refused: { message, problems: [] } };
  }
  const refusal = `Looking for facts takes too much ${spent}; run "footnote propose ${loaded.document.id}" on the machine of the graph`;
  return { imported: { ...loaded, proposals: { refusal } } };
}
