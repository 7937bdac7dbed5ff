import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localNeo4jStatus, startLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-abort-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a start that is stopped during the fetch ends Maven and all it started, and leaves no jars', async () => {
  const bin = join(folder, 'bin');
  const pids = join(folder, 'pids');
  mkdirSync(bin);
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\nsleep 300 &\necho "$$ $!" > ${pids}\nwait\n`);
  chmodSync(join(bin, 'mvn'), 0o755);
  const home = join(folder, 'fetching');
  const cacheHome = join(folder, 'cache');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  const stopping = new AbortController();
  const starting = startLocalNeo4j({
    ...chosenNeo4j,
    home,
    cacheHome,
    env,
    signal: stopping.signal,
  });
  const stopped = expect(starting).rejects.toThrow('enough');
  await expect.poll(() => existsSync(pids), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => readFileSync(pids, 'utf8')).toMatch(/^\d+ \d+\n/);
  stopping.abort(new Error('enough'));
  await stopped;
  for (const pid of readFileSync(pids, 'utf8').trim().split(' '))
    await expect.poll(() => runs(Number(pid))).toBe(false);
  expect(readdirSync(join(cacheHome, 'footnote'))).toEqual([]);
  expect(existsSync(join(home, 'neo4j.lock'))).toBe(false);
});

test('a start that is stopped during the boot ends Neo4j and its note', async () => {
  const home = join(folder, 'booting');
  const stopping = new AbortController();
  const { signal } = stopping;
  const starting = startLocalNeo4j({ ...chosenNeo4j, home, signal });
  const stopped = expect(starting).rejects.toThrow('enough');
  const note = join(home, 'neo4j', 'running.json');
  await expect.poll(() => existsSync(note), { timeout: 20_000, interval: 10 }).toBe(true);
  const status = await localNeo4jStatus(home);
  stopping.abort(new Error('enough'));
  await stopped;
  if (status.running) expect(runs(status.pid)).toBe(false);
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
  expect(existsSync(note)).toBe(false);
  expect(existsSync(join(home, 'neo4j.lock'))).toBe(false);
});

/** Whether a process goes on; one that has ended keeps its number until its parent takes note of it. */
function runs(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
