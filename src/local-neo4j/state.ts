import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commandLine } from '../local-java/index.ts';
import { neo4jHome } from './home.ts';

/** A process, by its number and its arguments: the system reuses numbers. */
const user = z.object({ pid: z.int().positive(), command: z.string() });

const state = z.object({
  pid: z.int().positive(),
  port: z.int(),
  version: z.string(),
  /** The processes that use it; empty where the one that started it was killed. */
  users: z.array(user).default([]),
  /** Whether it runs on without users. */
  stays: z.boolean().default(false),
});

/** What a start leaves for the next one to find. */
export type State = z.infer<typeof state>;

const stateFile = (home: string) => join(neo4jHome(home), 'running.json');

/**
 * Replaces the note in one step. Were the start killed between launching Neo4j and writing the note,
 * nobody would find that process again; were half a note read, Neo4j would be taken for stopped.
 */
export function writeState(home: string, running: State): void {
  const fresh = `${stateFile(home)}.${process.pid}`;
  try {
    writeFileSync(fresh, JSON.stringify(running), { mode: 0o600 });
    renameSync(fresh, stateFile(home));
  } catch (thrown) {
    rmSync(fresh, { force: true });
    throw thrown;
  }
}

export function removeState(home: string): void {
  rmSync(stateFile(home), { force: true });
}

/** The note of a home, whether what it names still runs or not. A stop removes it. */
export function readState(home: string): State | undefined {
  if (!existsSync(stateFile(home))) return undefined;
  return state.safeParse(parseJson(readFileSync(stateFile(home), 'utf8'))).data;
}

/** The Neo4j that runs on this home now. A note that a killed one left is ignored. */
export function findRunning(home: string): State | undefined {
  const noted = readState(home);
  return noted !== undefined && isOurs(home, noted.pid) ? noted : undefined;
}

/** Whether a process lives and is the Neo4j of this home: the system reuses numbers. */
export function isOurs(home: string, pid: number): boolean {
  return commandLine(pid).includes(`--home-dir=${neo4jHome(home)} `);
}

/** The address of a Neo4j of ours. */
export function uriOf({ port }: Pick<State, 'port'>): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Notes that this process uses the Neo4j that runs, or that it stays. The home must be locked. */
export function addUser(home: string, running: State, stays: boolean): void {
  const others = otherUsers(running);
  writeState(
    home,
    stays
      ? { ...running, users: others, stays }
      : { ...running, users: [...others, { pid: process.pid, command: commandLine(process.pid) }] },
  );
}

/** Those users besides this process that still live. */
export function otherUsers({ users }: State): State['users'] {
  return users.filter(
    ({ pid, command }) => pid !== process.pid && command !== '' && commandLine(pid) === command,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
