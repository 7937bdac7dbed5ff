import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { chmodSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../src/local-java/cache.ts';
import { commandLine } from '../../src/local-java/command-line.ts';
import { startLocalNeo4j, stopLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { pinnedVersion } from '../../src/local-java/jars.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-archive-'));
const home = join(folder, 'home');
const cacheHome = join(folder, 'cache');
const { FOOTNOTE_NEO4J_VERSION, XDG_CACHE_HOME } = process.env;

afterAll(async () => {
  await stopLocalNeo4j(home);
  rmSync(folder, { recursive: true, force: true });
});

test('classes are archived once, used by the next boot, and left where it is cut short', async () => {
  const version = FOOTNOTE_NEO4J_VERSION ?? (await pinnedVersion());
  const cache = cacheFolder(cacheHome);
  mkdirSync(cache, { recursive: true });
  // The run's own jars, in a cache without an archive.
  const jars = join(cacheFolder(XDG_CACHE_HOME), `neo4j-${version}`);
  symlinkSync(jars, join(cache, `neo4j-${version}`));
  const archives = () => readdirSync(cache).filter((name) => name.endsWith('.jsa'));
  const start = () => startLocalNeo4j({ ...chosenNeo4j, home, cacheHome, version });

  const first = await start();
  const stopping = new AbortController();
  const cut = expect(first.archiveClasses(stopping.signal)).rejects.toThrow('enough');
  await expect.poll(() => readdirSync(cache).length).toBe(2);
  stopping.abort(new Error('enough'));
  await cut;
  expect(readdirSync(cache)).toHaveLength(1);
  await first.archiveClasses(new AbortController().signal);
  expect(archives()).toHaveLength(1);
  expect(readdirSync(cache)).toHaveLength(2);
  await first.stop();

  const second = await start();
  expect(commandLine(second.pid)).toContain('SharedArchiveFile');
  await second.stop();

  const archive = join(cache, archives()[0] ?? '');
  chmodSync(archive, 0o644);
  truncateSync(archive, 20_000_000);
  const third = await start();
  expect(commandLine(third.pid)).toContain('--home-dir');
  await third.stop();
  expect(existsSync(join(home, 'neo4j', 'running.json'))).toBe(false);
});
