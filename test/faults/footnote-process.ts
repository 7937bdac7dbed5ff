import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The command line in a separate process, which a test may damage or kill. */
export interface FootnoteProcess {
  readonly pid: number;
  /** Where it answers. */
  readonly url: string;
  /** All that it printed and logged so far. */
  output(): string;
  /** Sends the signal, and tells how the process ended, and how many milliseconds later. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }>;
}

/** `footnote serve`, or `start`, with nothing in its environment but this, once it says where it answers. */
export async function footnoteProcess(
  command: 'serve' | 'start',
  env: Record<string, string>,
): Promise<FootnoteProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const given = { PATH, HOME, NO_COLOR: '1', PORT: '0', LOG_LEVEL: 'trace', ...env };
  const child = spawn(process.execPath, [MAIN, command], { env: given });
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const note = (chunk: Buffer) => {
      output += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('exit', () => {
      reject(new Error(`It ended before it answered:\n${output}`));
    });
  });
  const { pid = 0 } = child;
  const end = async (signal: NodeJS.Signals) => {
    const since = performance.now();
    child.kill(signal);
    await exited;
    return { code: child.exitCode, ms: performance.now() - since };
  };
  return { pid, url, output: () => output, end };
}

/** Whether a process goes on; one that has ended keeps its number until its parent takes note of it. */
export function runs(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
