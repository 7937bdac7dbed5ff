import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, findJava, INSTALL, startJava } from '../local-java/index.ts';
import { paragraphsOf, type Analysis, type Engine, type Span } from '../extract/index.ts';
import { fetchCoreNlp, pinnedVersion } from './fetch.ts';
import { lineProtocol, type LineProtocol } from './line-protocol.ts';
import { readOutput } from './read-output.ts';

export interface CoreNlpOptions {
  /** The folder of the user's caches, in which ours is. */
  readonly cacheHome: string;
  readonly javaHome: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the download, the start, and CoreNLP itself. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: string) => void;
}

/** CoreNLP as a running child process. */
export interface CoreNlp {
  readonly engine: Engine;
  /** The process id. */
  readonly pid: number | undefined;
  close(): Promise<void>;
}

const WAY_OUT = `${INSTALL}, or propose with "--engine js"`;
/** Named from the folder above, which holds it in dist/ as well. */
const PROPERTIES = fileURLToPath(new URL('../local-corenlp/corenlp.properties', import.meta.url));
/** Live heap is 450 MB; a smaller limit fails, a larger one lets garbage stay. */
const HEAP = '-Xmx560m';
/** A longer paragraph is given in parts: what CoreNLP holds grows with the line. */
const LONGEST_LINE = 20_000;

/**
 * Starts CoreNLP and waits until it has loaded its models, some seconds; the first time, Maven fetches it.
 * It talks over its standard input and output, and listens on no port.
 * @throws {LocalJavaError} where Java or Maven are missing, or the download fails.
 * @throws {CoreNlpError} where it does not start.
 */
export async function startCoreNlp(options: CoreNlpOptions): Promise<CoreNlp> {
  const { cacheHome, javaHome, env, signal, onProgress = () => undefined } = options;
  const version = await pinnedVersion();
  const run = { env, signal };
  const need = { program: `CoreNLP ${version}`, atLeast: 11, wayOut: WAY_OUT };
  const java = await findJava(need, javaHome, run);
  const folder = await fetchCoreNlp(version, cacheFolder(cacheHome), WAY_OUT, run, onProgress);
  onProgress(`starting CoreNLP ${version}`);
  const classpath = [join(folder.models), join(folder.jars, '*')].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const main = 'edu.stanford.nlp.pipeline.StanfordCoreNLP';
  const settings = ['-props', PROPERTIES, '-outputFormat', 'json'];
  const jvm = [HEAP, '-XX:+UseSerialGC', '-Xshare:auto', '-Dstdout.encoding=UTF-8'];
  const child = startJava(java.path, [...jvm, '-cp', classpath, main, ...settings], env, 'pipe');
  const close = () => closing(child);
  const abort = () => void close();
  signal?.addEventListener('abort', abort, { once: true });
  child.once('close', () => {
    signal?.removeEventListener('abort', abort);
  });
  const protocol = lineProtocol(child);
  await protocol.ready;
  const engine: Engine = {
    name: 'corenlp',
    version,
    analyse: (masked) => analyse(masked, protocol),
  };
  return { engine, pid: child.pid, close };
}

async function analyse(masked: string, protocol: LineProtocol): Promise<Analysis> {
  const lines = paragraphsOf(masked).flatMap((paragraph) => linesOf(masked, paragraph));
  const analyses = await Promise.all(
    lines.map(async ({ start, end }) => {
      const text = masked.slice(start, end).replace(/[\r\f\v\u0085\u2028\u2029]/g, ' ');
      // After a blank no line is a command, as "q" is by itself.
      return readOutput(await protocol.ask(` ${text}`), start - 1);
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

/** It has nothing to save, so that it need not be asked twice. */
async function closing(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  child.kill('SIGKILL');
  await closed;
}
