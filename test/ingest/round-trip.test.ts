import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { exportGraph } from '../../src/export/index.ts';
import { checksum } from '../checksum.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, metadata, temporaryFolder } from './documents.ts';
import { dumpOf } from './dump.ts';
import { randomDocument } from './random-documents.ts';

const graph = graphForTest();
const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

async function load(...paths: string[]): Promise<string[]> {
  const { loaded, refused, lacking } = await ingest(graph, { paths });
  expect({ refused, lacking }).toEqual({ refused: [], lacking: [] });
  return loaded;
}

test('random documents: export, removal and the other order all lead where they should', async () => {
  const file = join(await temporaryFolder(), 'graph.jsonl');
  const pair = fc.tuple(randomDocument('one'), randomDocument('two'));
  await fc.assert(
    fc.asyncProperty(pair, async ([one, two]) => {
      await emptyGraph(graph);
      await load(await folderOf([one]));
      const alone = await dumpOf(graph);
      await load(await folderOf([two]));
      expect((await check(graph)).map(String)).toEqual([]);
      const [sum, dump] = [await checksum(graph), await dumpOf(graph)];
      let lines = '';
      for await (const line of exportGraph(graph)) lines += `${line}\n`;
      await writeFile(file, lines);
      await emptyGraph(graph);
      expect(await load(file)).toHaveLength(2);
      expect(await checksum(graph)).toEqual(sum);
      expect(await dumpOf(graph)).toEqual(dump);
      await removeDocument(graph, 'document:two');
      expect(await dumpOf(graph)).toEqual(alone);
      await emptyGraph(graph);
      await load(await folderOf([two]));
      await load(await folderOf([one]));
      expect(await dumpOf(graph)).toEqual(dump);
    }),
    { numRuns: 15 },
  );
}, 900_000);

test('names that code points and units of UTF-16 order differently are in one order', async () => {
  await emptyGraph(graph);
  for (const slug of ['one', 'two']) {
    const document = metadata(slug, 'Text.');
    const aliases = slug === 'one' ? [] : ['\uF900', '\u{10000}'];
    const mentions = [{ start: 0, end: 4, exact: 'Text' }];
    const entities = [{ id: 'organization:o', name: 'O', aliases, mentions }];
    const annotation = { document, entities, claims: [], quotes: [], statistics: [] };
    await load(await folderOf([{ text: 'Text.', annotation }]));
  }
  expect((await check(graph)).map(String)).toEqual([]);
});

test('the corpus comes back from its export, whatever its annotations use', async () => {
  const file = join(await temporaryFolder(), 'corpus.jsonl');
  await emptyGraph(graph);
  const { loaded, refused } = await ingest(graph, { paths: [CORPUS] });
  expect(refused).toEqual([]);
  const [sum, dump] = [await checksum(graph), await dumpOf(graph)];
  let lines = '';
  for await (const line of exportGraph(graph)) lines += `${line}\n`;
  await writeFile(file, lines);
  await emptyGraph(graph);
  expect((await load(file)).sort()).toEqual([...loaded].sort());
  expect(await checksum(graph)).toEqual(sum);
  expect(await dumpOf(graph)).toEqual(dump);
});
