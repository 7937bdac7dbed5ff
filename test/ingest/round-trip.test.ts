import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { checksum, exportGraph, ingest, removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, temporaryFolder } from './documents.ts';
import { dumpOf } from './dump.ts';
import { decimals, randomDocument } from './random-documents.ts';
import { report } from './report.ts';

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

test('decimals come back as they were written, and sort as numbers', async () => {
  const written = [
    ...fc.sample(decimals, { numRuns: 150, seed: 7 }),
    '0.1',
    '9007199254740993',
    '33370.00',
    '-0.5',
  ];
  const values = [...new Set(written)];
  const document = report('decimals');
  const [example] = document.annotation.statistics ?? [];
  if (example === undefined) throw new Error('the report has a statistic');
  document.annotation.quotes = [];
  document.annotation.statistics = values.map((value, key) => ({
    ...example,
    key: `k${key}`,
    value,
    renderings: example.renderings.map((rendering) => ({ ...rendering, value })),
  }));
  await emptyGraph(graph);
  await load(await folderOf([document]));
  const { rows } = await graph.read(
    'MATCH (s:Statistic)-[r:RENDERED_IN]->() RETURN s.value, r.value ORDER BY s.sortValue',
  );
  const stored = rows.map(([value]) => String(value));
  expect(rows.every(([value, rendered]) => value === rendered)).toBe(true);
  expect([...stored].sort()).toEqual([...values].sort());
  const scaled = stored.map(scale);
  expect(scaled).toEqual([...scaled].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  expect((await check(graph)).map(String)).toEqual([]);
});

/** A decimal of at most 20 places as an integer of 10^-20. */
function scale(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(20, '0')}`);
}
