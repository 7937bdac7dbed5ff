import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startJava } from '../local-java/index.ts';
import { lineProtocol } from './line-protocol.ts';

/** Live heap is 450 MB; a smaller limit fails, a larger one lets garbage stay. */
const HEAP = '-Xmx560m';

/** What starts a process of CoreNLP. */
export interface Launch {
  readonly java: string;
  /** CoreNLP's own arguments, its class path and main class included. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Ends it, while it starts as well. */
  readonly signal: AbortSignal | undefined;
}

/** One process of CoreNLP, with its models loaded. */
export interface CoreNlpProcess {
  readonly pid: number | undefined;
  /** Sends a line, resolves with the JSON object that CoreNLP prints for it. */
  ask(line: string): Promise<unknown>;
  /** How many lines have no answer yet. */
  waiting(): number;
  hasEnded(): boolean;
  close(): Promise<void>;
}

/** Starts one and waits until it has loaded its models. @throws {CoreNlpError} where it does not start. */
export async function startProcess({ java, args, env, signal }: Launch): Promise<CoreNlpProcess> {
  const jvm = [HEAP, '-XX:+UseSerialGC', '-Xshare:auto', '-Dstdout.encoding=UTF-8'];
  const child = startJava(java, [...jvm, ...args], env, 'pipe');
  const close = () => closing(child);
  const abort = () => void close();
  signal?.addEventListener('abort', abort, { once: true });
  child.once('close', () => {
    signal?.removeEventListener('abort', abort);
  });
  const protocol = lineProtocol(child);
  await protocol.ready;
  let waiting = 0;
  return {
    pid: child.pid,
    ask: async (line) => {
      waiting += 1;
      try {
        return await protocol.ask(line);
      } finally {
        waiting -= 1;
      }
    },
    waiting: () => waiting,
    hasEnded: () => hasEnded(child),
    close,
  };
}

function hasEnded({ exitCode, signalCode, killed }: ChildProcessWithoutNullStreams): boolean {
  return killed || exitCode !== null || signalCode !== null;
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
