import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, folderOf, metadata, type ToWrite } from './documents.ts';
import { dumpOf } from './dump.ts';

const graph = graphForTest();
const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

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

/** Starts a load and kills it when it says the word. */
async function killAt(word: string, folder: string): Promise<void> {
  const { uri, username, password } = inject('neo4j');
  const child = spawn(process.execPath, [CHILD, uri, username, password, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout) if (String(chunk).includes(word)) break;
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
}

test('a load killed in the middle, and again, ends in the graph of one clean load', async () => {
  const documents = Array.from({ length: 40 }, (_, each) => long(`long-${each}`));
  const folder = await folderOf(documents);
  await killAt('loading', folder);
  await killAt(' loaded', folder);
  const count = 'MATCH (d:Document) WHERE d.text IS NOT NULL RETURN count(d)';
  const before = Number((await graph.read(count)).rows[0]?.[0]);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(documents.length);
  expect((await check(graph)).map(String)).toEqual([]);

  const { loaded, unchanged } = await ingest(graph, { paths: [folder] });
  expect(loaded.length + unchanged.length).toBe(documents.length);
  expect(unchanged.length).toBeGreaterThan(0);
  const dump = await dumpOf(graph);
  await emptyGraph(graph);
  await ingest(graph, { paths: [folder] });
  expect(await dumpOf(graph)).toEqual(dump);
});
