import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Run {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program, and whatever it started. */
  readonly signal?: AbortSignal | undefined;
  /** Told what it prints to standard output, piece after piece. */
  readonly onPrint?: (printed: string) => void;
}

/** What a program printed and how it ended: its exit code, or none where a signal ended it. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/**
 * Runs a program until it has ended, and on abort makes it end first, so that nothing of it goes on.
 * @throws the system's error, such as ENOENT, where it cannot be run; the signal's reason on abort.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { env, cwd, signal, onPrint }: Run,
): Promise<Ran> {
  signal?.throwIfAborted();
  // A group of its own: Ctrl-C in a terminal must not end it while we take that for its failure.
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(program, args, { env, cwd, detached: true, stdio: [...stdio] });
  const { pid } = child;
  if (onPrint !== undefined) child.stdout.setEncoding('utf8').on('data', onPrint);
  const end = () => {
    if (pid !== undefined) endGroup(pid);
  };
  signal?.addEventListener('abort', end, { once: true });
  try {
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
      }),
    ]);
    signal?.throwIfAborted();
    return { stdout, stderr, code };
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended meanwhile.
  }
}
