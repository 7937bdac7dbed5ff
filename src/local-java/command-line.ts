import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The arguments that a process was started with, each followed by a space; empty where none lives. */
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
