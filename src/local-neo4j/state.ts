import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { commandLine } from '../local-java/command-line.ts';

/** A process, by its number and its arguments: a number alone may have passed to another. */
const user = z.object({ pid: z.int().positive(), command: z.string() });

const state = z.object({
  pid: z.int().positive(),
  port: z.int(),
  version: z.string(),
  /** Who leaves it running for the others; none where its start was killed. */
  users: z.array(user).default([]),
  /** Whether it runs on without any. */
  stays: z.boolean().default(false),
});

/** What a start leaves for the next one to find. */
export type State = z.infer<typeof state>;

const stateFile = (home: string) => join(neo4jHome(home), 'running.json');

/**
 * At once and whole, for whoever is killed between Neo4j's start and this note leaves a process that
 * nobody finds again, and whoever reads half a note takes Neo4j for gone.
 */
export function writeState(home: string, running: State): void {
  const fresh = `${stateFile(home)}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(running), { mode: 0o600 });
  renameSync(fresh, stateFile(home));
}

export async function removeState(home: string): Promise<void> {
  await rm(stateFile(home), { force: true });
}

/** The Neo4j of this home that runs now; a note that a killed one left counts for nothing. */
export function findRunning(home: string): State | undefined {
  if (!existsSync(stateFile(home))) return undefined;
  const parsed = state.safeParse(parseJson(readFileSync(stateFile(home), 'utf8')));
  return parsed.success && isOurs(home, parsed.data.pid) ? parsed.data : undefined;
}

/** Whether a process lives and runs Neo4j on this home: a number may have passed to another process. */
export function isOurs(home: string, pid: number): boolean {
  return commandLine(pid).includes(`--home-dir=${neo4jHome(home)} `);
}

/** Neo4j's folder in a home, by the one name that it has whatever links lead there. */
export function neo4jHome(home: string): string {
  const folder = resolve(home, 'neo4j');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Where it answers. */
export function uriOf({ port }: Pick<State, 'port'>): string {
  return `bolt://127.0.0.1:${port}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
