import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import {
  localNeo4jStatus,
  startLocalNeo4j,
  stopLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
} from '../../src/local-neo4j/index.ts';
import { cacheFolder, commandLine } from '../../src/local-java/index.ts';
import { neo4jJars, neo4jJava, pinnedVersion } from '../../src/local-neo4j/distribution.ts';
import { prepareHome } from '../../src/local-neo4j/home.ts';
import { launch, tellingLine } from '../../src/local-neo4j/launch.ts';
import { ensurePassword } from '../../src/local-neo4j/password.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';
import { freePort } from '../free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-local-'));
const chosen: Omit<LocalNeo4jOptions, 'home'> = chosenNeo4j;

/** vitest types its matchers as `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A home of a name, whose Neo4j ends with the test. */
function homeOf(name: string): string {
  const home = join(folder, name);
  prepareHome(home);
  onTestFinished(async () => {
    await stopLocalNeo4j(home);
  });
  return home;
}

const start = (home: string, more = {}): Promise<LocalNeo4j> =>
  startLocalNeo4j({ ...chosen, home, ...more });

test('a port that another server took meanwhile is replaced by another', async () => {
  const home = homeOf('port');
  const taken = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
  const version = chosen.version ?? (await pinnedVersion());
  const ports = [port, await freePort()];
  const running = await launch(
    {
      home,
      version,
      java: await neo4jJava(version, chosen.javaHome, chosen),
      jars: await neo4jJars(version, cacheFolder(chosen.cacheHome), chosen, () => undefined),
      cache: cacheFolder(chosen.cacheHome),
      memory: { heapMb: 512, pageCacheMb: 64 },
      env: process.env,
    },
    () => Promise.resolve(ports.shift() ?? 0),
  );
  taken.close();
  expect(running.port).not.toBe(port);
  expect(ports).toEqual([]);
});

test('a Neo4j that ends at its start is quoted, from Java’s output or from its own log', async () => {
  const home = homeOf('ends');
  await expect(start(home, { memory: { heapMb: -1, pageCacheMb: 64 } })).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: containing('heap'),
  });
  // A folder where Neo4j locks its data.
  const lock = join(home, 'neo4j', 'data', 'databases', 'store_lock');
  mkdirSync(lock, { recursive: true });
  await expect(start(home)).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: containing(`${lock}: Is a directory`),
  });
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
  expect(existsSync(join(home, 'neo4j', 'running.json'))).toBe(false);
});

// As after a full disk that cut off its log: src/local-neo4j/launch.ts says why.
test('a start that runs out of heap is tried with a larger one', async () => {
  const home = homeOf('heap');
  const { pid } = await start(home, { memory: { heapMb: 24, pageCacheMb: 64 } });
  expect(commandLine(pid)).toContain('-Xmx4096m');
  expect((await localNeo4jStatus(home)).running).toBe(true);
});

test('data of a newer Neo4j, and data whose password is gone, are refused with the way out', async () => {
  const home = homeOf('newer');
  mkdirSync(join(home, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
  writeFileSync(join(home, 'neo4j', 'version'), '2999.01.0');
  await expect(start(home)).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: containing('set FOOTNOTE_NEO4J_VERSION=2999.01.0'),
  });
  await expect(ensurePassword(home)).rejects.toMatchObject({
    code: 'NEO4J_DID_NOT_START',
    message: containing('put it back'),
  });
});

test('one that runs is found under another name of its home, and is not taken for another version', async () => {
  const home = homeOf('linked');
  const link = join(folder, 'link');
  symlinkSync(home, link);
  const one = await start(home);
  expect(await start(link)).toMatchObject({ pid: one.pid, owned: false });
  await expect(start(home, { version: '2999.01.0' })).rejects.toMatchObject({
    message: containing('footnote neo4j stop'),
  });
  expect(readFileSync(join(home, 'neo4j', 'version'), 'utf8')).toBe(one.version);
});

test('a note that names another process is not believed, nor half a note', async () => {
  const home = homeOf('note');
  const note = join(home, 'neo4j', 'running.json');
  writeFileSync(note, JSON.stringify({ pid: process.pid, port: 7687, version: '5.26.30' }));
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
  writeFileSync(note, '{"pid": ');
  expect(await localNeo4jStatus(home)).toEqual({ running: false });
  expect(await stopLocalNeo4j(home)).toBe(false);
  expect(existsSync(note)).toBe(false);
});

test('a download that was cut off is not taken for whole, and is cleared away in time', async () => {
  const cache = join(folder, 'cache');
  const cut = join(cache, 'unfinished-cut');
  mkdirSync(join(cut, 'jars'), { recursive: true });
  utimesSync(join(cut, 'jars'), 0, 0);
  const env = { PATH: '' };
  await expect(neo4jJars('5.26.30', cache, { env }, () => undefined)).rejects.toMatchObject({
    code: 'NO_MAVEN',
  });
  expect(existsSync(cut)).toBe(false);
});

test('the telling line of a log is its innermost cause', () => {
  const log =
    'INFO Starting\nException: outer\n\tat a.B(C.java:1)\nCaused by: inner\n\t... 5 more\n';
  expect(tellingLine(log)).toBe('Caused by: inner');
  expect(tellingLine('Error occurred\nToo small maximum heap\n\n')).toBe('Too small maximum heap');
  expect(
    tellingLine(
      'Invalid maximum heap size: -Xmx-1m\nError: Could not create the Java Virtual Machine.',
    ),
  ).toContain('Invalid');
});
