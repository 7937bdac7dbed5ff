import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  localNeo4jStatus,
  readPassword,
  startLocalNeo4j,
  stopLocalNeo4j,
} from '../../src/local-neo4j/index.ts';
import { memoryOfMachine } from '../../src/local-neo4j/conf.ts';
import { connect } from '../../src/graph/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';

// The locale of cron, systemd and containers, in which Java cannot open such a folder.
const folder = mkdtempSync(join(tmpdir(), 'footnote-läßt-日本-'));
const home = join(folder, 'home');
const options = { ...chosenNeo4j, home, env: { ...process.env, LC_ALL: 'C' } };
const { cacheHome } = chosenNeo4j;

/** vitest types its matchers as `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

afterAll(async () => {
  await stopLocalNeo4j(home);
  rmSync(folder, { recursive: true, force: true });
});

test('two starts at once end in one Neo4j, which a third finds', async () => {
  const [one, two] = await Promise.all([startLocalNeo4j(options), startLocalNeo4j(options)]);
  expect(two.pid).toBe(one.pid);
  expect([one.owned, two.owned].sort()).toEqual([false, true]);
  const { uri, username, password } = await startLocalNeo4j(options);
  const graph = connect({ uri, username, password, database: 'neo4j' });
  expect(await graph.verify()).toMatch(/^\d+\.\d+/);
  await graph.close();
});

test('its password is kept for its owner alone, and is not the one it is refused with', async () => {
  expect(statSync(join(home, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
  expect((await readPassword(home))?.length).toBeGreaterThan(20);
  const { uri, username } = await startLocalNeo4j(options);
  const wrong = connect({ uri, username, password: 'another', database: 'neo4j' });
  for (let tries = 0; tries < 5; tries++)
    await expect(wrong.verify()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
  await wrong.close();
  const { password } = await startLocalNeo4j(options);
  const right = connect({ uri, username, password, database: 'neo4j' });
  expect(await right.verify()).toMatch(/^\d+\.\d+/);
  await right.close();
});

test('its files are for their owner alone, also in a folder that was open to everybody', async () => {
  const opened = join(folder, 'opened');
  mkdirSync(join(opened, 'neo4j', 'data'), { recursive: true });
  for (const part of ['', 'data']) chmodSync(join(opened, 'neo4j', part), 0o777);
  const neo4j = await startLocalNeo4j({ ...options, home: opened });
  await neo4j.stop();
  const files = readdirSync(join(opened, 'neo4j'), { recursive: true, withFileTypes: true });
  const open = files.filter(
    (file) => (statSync(join(file.parentPath, file.name)).mode & 0o077) !== 0,
  );
  expect(open.filter((file) => file.parentPath.endsWith('neo4j')).map(({ name }) => name)).toEqual(
    [],
  );
  expect(open.filter((file) => file.isFile()).map(({ name }) => name)).toEqual([]);
});

test('a start that fails after Neo4j was launched ends it, and names the folder', async () => {
  const failing = join(folder, 'failing');
  mkdirSync(join(failing, 'neo4j', 'version'), { recursive: true });
  await expect(startLocalNeo4j({ ...options, home: failing })).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: containing(failing),
  });
  expect(await localNeo4jStatus(failing)).toEqual({ running: false });
  expect(existsSync(join(failing, 'neo4j', 'running.json'))).toBe(false);
});

test('memory follows the machine, within bounds', () => {
  const GIB = 2 ** 30;
  expect(memoryOfMachine(GIB)).toEqual({ heapMb: 512, pageCacheMb: 256 });
  expect(memoryOfMachine(8 * GIB)).toEqual({ heapMb: 1024, pageCacheMb: 512 });
  expect(memoryOfMachine(512 * GIB)).toEqual({ heapMb: 2048, pageCacheMb: 2048 });
});

test('what a killed Neo4j leaves stands in nobody’s way, and a stop leaves nothing', async () => {
  const { pid } = await startLocalNeo4j(options);
  process.kill(pid, 'SIGKILL');
  await sleep(500);
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
  const again = await startLocalNeo4j(options);
  expect(again).toMatchObject({ owned: true });
  expect(await stopLocalNeo4j(home)).toBe(true);
  await expect.poll(() => existsSync(`/proc/${again.pid}/exe`)).toBe(false);
  expect(existsSync(join(home, 'neo4j', 'running.json'))).toBe(false);
  expect(existsSync(join(home, 'neo4j.lock'))).toBe(false);
  expect(await stopLocalNeo4j(home)).toBe(false);
});

test('where the data alone was taken away, the password that is kept holds again', async () => {
  await stopLocalNeo4j(home);
  const kept = await readPassword(home);
  rmSync(join(home, 'neo4j', 'data'), { recursive: true });
  const { uri, username, password } = await startLocalNeo4j(options);
  expect(password).toBe(kept);
  const graph = connect({ uri, username, password, database: 'neo4j' });
  expect(await graph.verify()).toMatch(/^\d+\.\d+/);
  await graph.close();
});

test('without Java, and with one that is too old, a sentence says the ways out', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await expect(
    startLocalNeo4j({ home: elsewhere, cacheHome, env: { PATH: '' } }),
  ).rejects.toMatchObject({
    code: 'NO_JAVA',
    message: containing('Set NEO4J_URI'),
  });
  const javaHome = join(folder, 'java-11');
  mkdirSync(join(javaHome, 'bin'), { recursive: true });
  const java = join(javaHome, 'bin', 'java');
  writeFileSync(java, '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n');
  chmodSync(java, 0o755);
  await expect(
    startLocalNeo4j({ home: elsewhere, cacheHome, env: process.env, javaHome }),
  ).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: containing('is Java 11'),
  });
});

test('without Maven and with no jars at hand, a sentence says the ways out', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const java = join(bin, 'java');
  writeFileSync(java, '#!/bin/sh\necho \'openjdk version "21.0.1"\' >&2\n');
  chmodSync(java, 0o755);
  const elsewhere = { home: join(folder, 'elsewhere'), cacheHome: join(folder, 'empty-cache') };
  await expect(startLocalNeo4j({ ...elsewhere, env: { PATH: bin } })).rejects.toMatchObject({
    code: 'NO_MAVEN',
    message: containing('mvn does not run'),
  });
});
