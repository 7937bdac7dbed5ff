import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
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
import { connect } from '../../src/graph/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-local-'));
const home = join(folder, 'home');
const options = { ...chosenNeo4j, home };

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
  const graph = connect({ uri, username, password: 'another', database: 'neo4j' });
  await expect(graph.verify()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
  await graph.close();
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
  await expect(startLocalNeo4j({ home: elsewhere, env: { PATH: '' } })).rejects.toMatchObject({
    code: 'NO_JAVA',
    message: containing('Set NEO4J_URI'),
  });
  const javaHome = join(folder, 'java-11');
  mkdirSync(join(javaHome, 'bin'), { recursive: true });
  const java = join(javaHome, 'bin', 'java');
  writeFileSync(java, '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n');
  chmodSync(java, 0o755);
  await expect(
    startLocalNeo4j({ home: elsewhere, env: process.env, javaHome }),
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
