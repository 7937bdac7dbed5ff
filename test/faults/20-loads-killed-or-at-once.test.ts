import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { checksum } from '../checksum.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, metadata, writeDocuments, type ToWrite } from '../ingest/documents.ts';
import { dumpOf } from '../ingest/dump.ts';
import { connectionsOf, underWay } from './nothing-left.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();
const CHILD = fileURLToPath(new URL('loading-process.ts', import.meta.url));

/** Long enough that loading some of them takes several transactions. */
function long(slug: string): ToWrite {
  const text = Array.from({ length: 200 }, (_, line) => `Line ${line} of ${slug}.`).join('\n');
  const mentions = Array.from({ length: 200 }, (_, line) => at(text, `Line ${line} of`));
  return {
    text,
    annotation: {
      document: metadata(slug, text),
      entities: [{ id: 'place:line', name: 'Line', aliases: [slug], mentions }],
    },
  };
}

/** Starts a load in a separate process. */
function loading(folder: string) {
  const { uri, username, password } = neo4jForTest();
  const child = spawn(process.execPath, [CHILD, uri, username, password, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, exited: once(child, 'exit') };
}

/** Kills a load when it says the word. */
async function killAt(word: string, folder: string): Promise<void> {
  const { child, exited } = loading(folder);
  for await (const chunk of child.stdout) if (String(chunk).includes(word)) break;
  child.kill('SIGKILL');
  await exited;
  expect(child.signalCode).toBe('SIGKILL');
  // Its transaction goes with its connections.
  await expect.poll(() => underWay(graph), { timeout: 10_000 }).toEqual([]);
  await expect.poll(() => connectionsOf(graph), { timeout: 10_000 }).toBe(1);
}

/** What the graph holds: every property of it, and what the product sums up. */
const held = async () => ({ dump: await dumpOf(graph), sum: await checksum(graph) });
const documents = Array.from({ length: 90 }, (_, each) => long(`long-${each}`));
let folder: string;
let clean: Awaited<ReturnType<typeof held>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-loads-'));
  await writeDocuments(folder, documents);
  const { loaded } = await ingest(graph, { paths: [folder] });
  expect(loaded).toHaveLength(documents.length);
  clean = await held();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => rm(folder, { recursive: true }));

test('a load killed in the middle, and again, ends in the graph of one clean load', async () => {
  await killAt('loading', folder);
  await killAt(' loaded', folder);
  const count = 'MATCH (d:Document) WHERE d.text IS NOT NULL RETURN count(d)';
  const before = Number((await graph.read(count)).rows[0]?.[0]);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(documents.length);
  expect((await check(graph)).map(String)).toEqual([]);

  const { loaded, unchanged, refused } = await ingest(graph, { paths: [folder] });
  expect(refused).toEqual([]);
  expect(loaded.length + unchanged.length).toBe(documents.length);
  expect(unchanged.length).toBeGreaterThan(0);
  expect(await held()).toEqual(clean);
});

test('two loads at once, each a process of its own, are one', async () => {
  const both = [loading(folder), loading(folder)];
  for (const { child } of both) child.stdout.resume();
  await Promise.all(both.map(({ exited }) => exited));
  expect(both.map(({ child }) => child.exitCode)).toEqual([0, 0]);
  expect(await held()).toEqual(clean);
  expect((await check(graph)).map(String)).toEqual([]);
  expect(await underWay(graph)).toEqual([]);
});

test('two in one process as well: each document is loaded by one of them', async () => {
  const both = await Promise.all([
    ingest(graph, { paths: [folder] }),
    ingest(graph, { paths: [folder] }),
  ]);
  expect(both.flatMap(({ loaded }) => loaded).sort()).toEqual(
    documents.map(({ annotation }) => annotation.document.id).sort(),
  );
  expect(await held()).toEqual(clean);
});

test('one of two at once is killed: the other loads it all', async () => {
  const other = loading(folder);
  other.child.stdout.resume();
  await killOne();
  await other.exited;
  expect(other.child.exitCode).toBe(0);
  expect(await held()).toEqual(clean);
  expect(await underWay(graph)).toEqual([]);
});

/** Kills a load that has come so far as to write, or to wait for another's writing. */
async function killOne(): Promise<void> {
  const { child, exited } = loading(folder);
  for await (const chunk of child.stdout) if (String(chunk).includes('loaded')) break;
  child.kill('SIGKILL');
  await exited;
}
