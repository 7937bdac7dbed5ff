import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, findJava, INSTALL } from '../local-java/index.ts';
import { paragraphsOf, type Analysis, type Engine, type Span } from '../extract/index.ts';
import { CoreNlpError } from './errors.ts';
import { fetchCoreNlp, pinnedVersion } from './fetch.ts';
import { startProcess, type CoreNlpProcess } from './process.ts';
import { readOutput } from './read-output.ts';

export interface CoreNlpOptions {
  /** The folder of the user's caches, in which ours is. */
  readonly cacheHome: string;
  readonly javaHome: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** How many share the work, each with a core and 0.7 GB of memory; default: 1. */
  readonly processes?: number;
  /** Ends the download, the start, and CoreNLP itself. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string) => void;
}

/** CoreNLP as running child processes. */
export interface CoreNlp {
  readonly engine: Engine;
  /** The id of its first process. */
  readonly pid: number | undefined;
  close(): Promise<void>;
}

const WAY_OUT = `${INSTALL}, or propose with "--engine js"`;
/** Named from the folder above, which holds it in dist/ as well. */
const PROPERTIES = fileURLToPath(new URL('../local-corenlp/corenlp.properties', import.meta.url));
/** A longer paragraph is given in parts: what CoreNLP holds grows with the line. */
const LONGEST_LINE = 20_000;

/**
 * Starts CoreNLP and waits until it has loaded its models, some seconds; the first time, Maven fetches it.
 * It talks over its standard input and output, and listens on no port. A process that a text ended is started
 * again for the next text.
 * @throws {LocalJavaError} where Java or Maven are missing, or the download fails.
 * @throws {CoreNlpError} where it does not start.
 */
export async function startCoreNlp(options: CoreNlpOptions): Promise<CoreNlp> {
  const { cacheHome, javaHome, env, processes = 1, signal } = options;
  const { onProgress = () => undefined } = options;
  const version = await pinnedVersion();
  const run = { env, signal };
  const need = { program: `CoreNLP ${version}`, atLeast: 11, wayOut: WAY_OUT };
  const java = await findJava(need, javaHome, run);
  const folder = await fetchCoreNlp(version, cacheFolder(cacheHome), WAY_OUT, run, onProgress);
  onProgress(`starting CoreNLP ${version}${processes === 1 ? '' : `, ${processes} processes`}`);
  const classpath = [join(folder.models), join(folder.jars, '*')].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const main = 'edu.stanford.nlp.pipeline.StanfordCoreNLP';
  const args = ['-cp', classpath, main, '-props', PROPERTIES, '-outputFormat', 'json'];
  const start = () => startProcess({ java: java.path, args, env, signal });
  const pool = await Pool.of(processes, start);
  const engine: Engine = {
    name: 'corenlp',
    version,
    analyse: (masked) => analyse(masked, pool),
  };
  return { engine, pid: pool.pid, close: () => pool.close() };
}

/** Processes that share the lines of a text. */
class Pool {
  readonly #start: () => Promise<CoreNlpProcess>;
  #processes: readonly CoreNlpProcess[];
  #isClosed = false;

  private constructor(start: () => Promise<CoreNlpProcess>, processes: readonly CoreNlpProcess[]) {
    this.#start = start;
    this.#processes = processes;
  }

  static async of(size: number, start: () => Promise<CoreNlpProcess>): Promise<Pool> {
    const started = await Promise.allSettled(Array.from({ length: size }, start));
    const running = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const failed = started.find((each) => each.status === 'rejected');
    const pool = new Pool(start, running);
    if (failed === undefined) return pool;
    await pool.close();
    throw failed.reason;
  }

  get pid(): number | undefined {
    return this.#processes[0]?.pid;
  }

  /** Starts those again that have ended. */
  async mend(): Promise<void> {
    if (this.#isClosed) throw new CoreNlpError('CORENLP_ENDED', 'CoreNLP was ended.');
    this.#processes = await Promise.all(
      this.#processes.map(async (each) => (each.hasEnded() ? this.#start() : each)),
    );
  }

  /** Asks the one that has the least to do. */
  ask(line: string): Promise<unknown> {
    const [first, ...others] = this.#processes;
    if (first === undefined) throw new TypeError('A pool has at least one process.');
    const idlest = others.reduce((a, b) => (b.waiting() < a.waiting() ? b : a), first);
    return idlest.ask(line);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#processes.map((each) => each.close()));
  }
}

async function analyse(masked: string, pool: Pool): Promise<Analysis> {
  await pool.mend();
  const lines = paragraphsOf(masked).flatMap((paragraph) => linesOf(masked, paragraph));
  const analyses = await Promise.all(
    lines.map(async ({ start, end }) => {
      const text = masked.slice(start, end).replace(/[\r\f\v\u0085\u2028\u2029]/g, ' ');
      // After a blank no line is a command, as "q" is by itself.
      return readOutput(await pool.ask(` ${text}`), start - 1);
    }),
  );
  return {
    sentences: analyses.flatMap((it) => it.sentences),
    mentions: analyses.flatMap((it) => it.mentions),
  };
}

function linesOf(masked: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + LONGEST_LINE);
    if (to < end) {
      const sentence = masked.lastIndexOf('. ', to);
      const word = masked.lastIndexOf(' ', to);
      to = sentence > from ? sentence + 1 : word > from ? word : to;
    }
    lines.push({ start: from, end: to });
    from = to;
  }
  return lines;
}
