import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { commandLine } from '../../src/local-java/index.ts';
import { stopLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { chosenEnvironment } from '../chosen-neo4j.ts';
import { footnote } from '../commands/footnote.ts';
import { folderOf, metadata } from '../ingest/documents.ts';
import { footnoteProcess } from './footnote-process.ts';
import { ask } from './waiting.ts';

const MIB = 2 ** 20;
const running = z.object({ pid: z.int(), port: z.int(), users: z.array(z.unknown()) });

/** A folder on a disk of its own that is small, where this user may mount one; otherwise any folder. */
function smallDisk(): { folder: string; mounted: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-disk-'));
  let mounted = true;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    mounted = false;
  }
  onTestFinished(async () => {
    await stopLocalNeo4j(folder);
    // The system closes the files of a killed process a moment after it has ended.
    if (mounted) execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, mounted };
}

test('a Neo4j of ours that ends is started again, and a full disk is named', async ({ skip }) => {
  const { folder: home, mounted } = smallDisk();
  const env = { ...chosenEnvironment, FOOTNOTE_HOME: home, FOOTNOTE_TEXTS: home };
  const server = await footnoteProcess('start', env);
  const noted = () =>
    running.parse(JSON.parse(readFileSync(join(home, 'neo4j', 'running.json'), 'utf8')));
  const answers = async () => (await ask(server.url)).status;
  const before = noted();

  // As Java ends a Neo4j whose heap is full.
  expect(commandLine(before.pid)).toContain('-XX:+ExitOnOutOfMemoryError');
  process.kill(before.pid, 'SIGKILL');
  await expect.poll(() => server.output(), { timeout: 120_000 }).toContain('Neo4j runs again at');
  await expect.poll(answers, { timeout: 30_000 }).toBe(200);
  expect(server.output()).toContain('Neo4j has ended by itself: starting it again');
  expect(noted()).toEqual({ ...before, pid: expect.any(Number) as unknown });
  expect(noted().pid).not.toBe(before.pid);

  skip(!mounted, 'a small disk cannot be mounted here');
  const filler = join(home, 'filler');
  const { bavail, bsize } = statfsSync(home);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - 4 * MIB));
  const text = 'Words of a text. '.repeat(500_000);
  const document = { text, annotation: { document: metadata('large', text) } };
  const refused = await footnote(['ingest', await folderOf([document])], env);
  expect([refused.code, refused.stderr]).toEqual([
    3,
    expect.stringMatching(/whose disk has [0-4] MiB free/),
  ]);
  expect(refused.stderr).toContain(home);
  // Whatever works and whatever does not, nothing is a fault of ours.
  const statuses = new Set<number>();
  for (let at = 0; at < 20; at++) statuses.add(await answers());
  expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);

  // Nobody restarts anything.
  rmSync(filler);
  const again = () => server.output().split('Neo4j runs again at').length - 1;
  await expect.poll(again, { timeout: 240_000 }).toBe(2);
  await expect.poll(answers, { timeout: 30_000 }).toBe(200);
  expect((await footnote(['ingest', await folderOf([document])], env)).code).toBe(0);
});
