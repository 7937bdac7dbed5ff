import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const state = z.object({ pid: z.int().positive(), port: z.int(), version: z.string() });

/** What a start leaves for the next one to find. */
export type State = z.infer<typeof state>;

const stateFile = (home: string) => join(home, 'neo4j', 'running.json');

export async function writeState(home: string, running: State): Promise<void> {
  await writeFile(stateFile(home), JSON.stringify(running), { mode: 0o600 });
}

export async function removeState(home: string): Promise<void> {
  await rm(stateFile(home), { force: true });
}

/** The Neo4j of this home that runs now; what a killed one left is removed. */
export async function findRunning(home: string): Promise<State | undefined> {
  if (!existsSync(stateFile(home))) return undefined;
  const text = await readFile(stateFile(home), 'utf8').catch(() => '');
  const parsed = state.safeParse(parseJson(text));
  if (parsed.success && isOurs(home, parsed.data.pid)) return parsed.data;
  await removeState(home);
  return undefined;
}

/** Whether a process lives and runs Neo4j on this home: a number may have passed to another process. */
export function isOurs(home: string, pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const file = `/proc/${pid}/cmdline`;
  if (!existsSync('/proc/self/cmdline')) return true;
  return existsSync(file) && readFileSync(file, 'utf8').includes(`--home-dir=${neo4jHome(home)}\0`);
}

export function neo4jHome(home: string): string {
  return resolve(home, 'neo4j');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
