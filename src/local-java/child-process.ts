import {
  execFileSync,
  spawn,
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
} from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

export interface Run {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program and whatever it started. */
  readonly signal?: AbortSignal | undefined;
  /** Receives standard output in pieces as the program prints it. */
  readonly onPrint?: (printed: string) => void;
}

/** What a program printed and its exit code; the code is null where a signal ended it. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/**
 * Runs a program to its end. On abort, returns only after the program and what it started have ended.
 * @throws the system's error, such as ENOENT, where it cannot be run; the signal's reason on abort.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { env, cwd, signal, onPrint }: Run,
): Promise<Ran> {
  signal?.throwIfAborted();
  // Its own process group: Ctrl-C in a terminal must not end it while we take that for its failure.
  const child = spawn(program, args, {
    env: withUtf8Locale(env),
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

/**
 * Starts Java in its own process group and returns at once: Ctrl-C in a terminal reaches only us,
 * and we end Java when we no longer need it. Files that Java creates are for their owner alone.
 * @param output `pipe` to talk to it over standard input and output, or a file descriptor to print to.
 */
export function startJava(
  java: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: 'pipe',
): ChildProcessWithoutNullStreams;
export function startJava(
  java: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: number,
): ChildProcess;
export function startJava(
  java: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: 'pipe' | number,
): ChildProcess {
  // A child inherits the mask, and nothing else of ours runs between these lines.
  const umask = process.umask(0o077);
  try {
    return spawn(java, ['-Dfile.encoding=UTF-8', ...args], {
      detached: true,
      stdio: [output === 'pipe' ? 'pipe' : 'ignore', output, output],
      env: withUtf8Locale(env),
    });
  } finally {
    process.umask(umask);
  }
}

/** The arguments that a process was started with, each followed by a space; empty if it has ended. */
export function commandLine(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline'))
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const args = ['-ww', '-o', 'command=', '-p', String(pid)];
    return `${execFileSync('ps', args, { encoding: 'utf8', stdio: 'pipe' }).trimEnd()} `;
  } catch {
    return '';
  }
}

/**
 * Java takes the encoding of file names from the locale: in that of cron, systemd and containers (`C`), it
 * cannot open a folder whose name is not ASCII. This one also keeps its messages in English.
 */
function withUtf8Locale(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, LC_ALL: 'C.UTF-8' };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended meanwhile.
  }
}
