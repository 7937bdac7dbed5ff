import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { cacheFolder } from '../../src/local-java/index.ts';
import { stopLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { neo4jJars, neo4jJava, pinnedVersion } from '../../src/local-neo4j/distribution.ts';
import { prepareHome } from '../../src/local-neo4j/home.ts';
import { launch, type Launch } from '../../src/local-neo4j/launch.ts';
import { ensurePassword, USERNAME } from '../../src/local-neo4j/password.ts';
import type { Connection } from '../../src/graph/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';
import { freePort } from '../free-port.ts';
import { runs } from './footnote-process.ts';

const { FOOTNOTE_NEO4J_VERSION, JAVA_HOME } = process.env;

/** A Neo4j that a file may stop, kill and silence: always at the same port, on the same data. */
export interface OwnNeo4j {
  connection(): Connection;
  start(): Promise<void>;
  /** As an operator would. */
  stop(): Promise<void>;
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
}

/** Not started yet; gone when the file's tests are over. */
export function ownNeo4j(): OwnNeo4j {
  const home = mkdtempSync(join(tmpdir(), 'footnote-faults-'));
  let what: Launch;
  let port: number;
  let password: string;
  let pid = 0;
  beforeAll(async () => {
    prepareHome(home);
    const env = process.env;
    const version = FOOTNOTE_NEO4J_VERSION ?? (await pinnedVersion());
    const cache = cacheFolder(chosenNeo4j.cacheHome);
    const java = await neo4jJava(version, JAVA_HOME, { env });
    const jars = await neo4jJars(version, cache, { env }, () => undefined);
    const memory = { heapMb: 512, pageCacheMb: 64 };
    what = { home, version, java, jars, cache, memory, env };
    port = await freePort();
    password = await ensurePassword(home);
  });
  afterAll(async () => {
    if (pid !== 0 && runs(pid)) process.kill(pid, 'SIGCONT');
    await stopLocalNeo4j(home);
    expect(runs(pid)).toBe(false);
    rmSync(home, { recursive: true, force: true });
  });
  const connection = () => ({
    uri: `bolt://127.0.0.1:${port}`,
    username: USERNAME,
    password,
    database: 'neo4j',
  });
  const start = async () => {
    const running = await launch(what, () => Promise.resolve(port));
    // Taken meanwhile, the port would be another's.
    expect(running.port).toBe(port);
    pid = running.pid;
  };
  const stop = async () => {
    await stopLocalNeo4j(home);
  };
  const signal: OwnNeo4j['signal'] = async (name) => {
    process.kill(pid, name);
    // One thread after the other stops: until the last, it may answer.
    if (name === 'SIGSTOP') await expect.poll(() => stateOf(pid), { timeout: 10_000 }).toBe('T');
    if (name === 'SIGKILL') await expect.poll(() => runs(pid), { timeout: 10_000 }).toBe(false);
  };
  return { connection, start, stop, signal };
}

/** As the system has it: `T` for stopped. */
function stateOf(pid: number): string | undefined {
  return /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
}
