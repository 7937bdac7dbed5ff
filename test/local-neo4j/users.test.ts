import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localNeo4jStatus, startLocalNeo4j, stopLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';
import { footnoteProcess } from '../faults/footnote-process.ts';
import { ask } from '../faults/waiting.ts';

const USER = fileURLToPath(new URL('user.ts', import.meta.url));

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'footnote-users-'));
});

afterEach(async () => {
  await stopLocalNeo4j(home);
  rmSync(home, { recursive: true, force: true });
});

/** A process that uses Neo4j, and the number of the Neo4j that it got. */
async function use(): Promise<{ user: ChildProcess; neo4j: number }> {
  const user = spawn(process.execPath, [USER, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = (await once(user.stdout, 'data')) as [Buffer];
  return { user, neo4j: Number(chunk.toString()) };
}

async function end(user: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exited = once(user, 'exit');
  user.kill(signal);
  await exited;
}

test('it runs until its last user leaves, whoever started it', async () => {
  const first = await use();
  const second = await use();
  expect(second.neo4j).toBe(first.neo4j);
  await end(first.user, 'SIGTERM');
  expect(await localNeo4jStatus(home)).toMatchObject({ running: true, pid: first.neo4j });
  await end(second.user, 'SIGTERM');
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
});

test('what a killed user left behind is found, and goes with the next', async () => {
  const killed = await use();
  await end(killed.user, 'SIGKILL');
  expect(await localNeo4jStatus(home)).toMatchObject({ running: true, pid: killed.neo4j });
  const next = await use();
  expect(next.neo4j).toBe(killed.neo4j);
  await end(next.user, 'SIGTERM');
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
});

test('one that comes back at another port is found by a server that runs', async () => {
  const first = await startLocalNeo4j({ ...chosenNeo4j, home });
  const server = await footnoteProcess('serve', {
    FOOTNOTE_HOME: home,
    XDG_CACHE_HOME: chosenNeo4j.cacheHome,
  });
  const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
  expect(await ready()).toBe(200);
  await stopLocalNeo4j(home);
  await expect.poll(ready, { timeout: 20_000 }).toBe(503);
  // Somebody else has its port now.
  const taker = createServer().listen(Number(new URL(first.uri).port), '127.0.0.1');
  await once(taker, 'listening');
  const second = await startLocalNeo4j({ ...chosenNeo4j, home });
  expect(second.uri).not.toBe(first.uri);
  await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  for (const answer of await Promise.all(Array.from({ length: 5 }, () => ask(server.url))))
    expect(answer).toMatchObject({ status: 200, data: { people: { totalCount: 0 } } });
  expect((await server.end('SIGTERM')).code).toBe(0);
  taker.close();
  await second.stop();
});

test('one that was started to stay outlives its users', async () => {
  const { pid } = await startLocalNeo4j({ ...chosenNeo4j, home, stays: true });
  const { user, neo4j } = await use();
  expect(neo4j).toBe(pid);
  await end(user, 'SIGTERM');
  expect(await localNeo4jStatus(home)).toMatchObject({ running: true, pid });
});
