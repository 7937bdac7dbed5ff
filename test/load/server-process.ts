import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** `footnote serve` as its users run it. */
export interface ServerProcess {
  url: string;
  /** What it keeps in memory, in MiB. */
  memory(): number;
  /** What of its heap is no garbage, in MiB. */
  alive(): Promise<number>;
  /** Of its log: it is not kept, for failures are many while Neo4j is away. */
  logged: { lines: number; secrets: number };
  /** @returns its exit code; null where it had to be killed or had crashed by a signal. */
  stop(): Promise<number | null>;
}

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const TELL_ALIVE = new URL('tell-alive.ts', import.meta.url).href;
const LONGEST_STOP_MS = 10_000;

/** @param secret what must not be logged. */
export async function startServer(
  env: Record<string, string>,
  secret: string,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', TELL_ALIVE, MAIN, 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', ...env },
  });
  const exited = once(child, 'exit');
  const logged = { lines: 0, secrets: 0 };
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The server has no output');
  createInterface({ input: stderr }).on('line', (line) => {
    logged.lines++;
    if (line.includes(secret)) logged.secrets++;
  });
  const memory = () => {
    const status = readFileSync(`/proc/${child.pid ?? 'none'}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024);
  };
  const alive = async () => {
    child.send('collect');
    const [bytes] = z
      .tuple([z.number()])
      .rest(z.unknown())
      .parse(await once(child, 'message'));
    return Math.round(bytes / 1024 / 1024);
  };
  const stop = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(late);
    return child.exitCode;
  };
  for await (const line of createInterface({ input: stdout })) {
    const url = /(http:\S+)\/graphql/.exec(line)?.[1];
    if (url !== undefined) return { url, memory, alive, logged, stop };
  }
  throw new Error('The server ended before it answered');
}
