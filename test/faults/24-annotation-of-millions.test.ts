import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';

const graph = graphForTest();
beforeEach(() => emptyGraph(graph));

const { document } = report('bad').annotation;
const list = (item: string, times: number) =>
  `[${Array.from({ length: times }, () => item).join()}]`;
const annotation = (rest: string) => `{"document":${JSON.stringify(document)},${rest}}`;

test.each([
  ['three million empty claims', annotation(`"claims":${list('{}', 3_000_000)}`), 3_000_000],
  ['lists of lists', annotation(`"claims":${list(`{"about":${list('1', 200)}}`, 100)}`), 15_100],
  [
    'aliases',
    annotation(`"entities":[{"id":"person:a","name":"A","aliases":${list('"a"', 20_000)}}]`),
    20_001,
  ],
  ['a list that is unknown', annotation(`"facts":${list('0', 1_000_000)}`), 1_000_000],
])('%s: refused by their number, and the other document loads', async (_, content, found) => {
  const folder = await folderOf([report('good')]);
  await writeFile(join(folder, 'bad.annotation.json'), content);
  const before = process.memoryUsage().rss;
  const { loaded, refused } = await ingest(graph, { paths: [folder] });
  expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
  expect(loaded).toEqual(['document:good']);
  expect(refused).toMatchObject([
    { file: join(folder, 'bad.annotation.json'), problems: [{ path: '$', found: String(found) }] },
  ]);
  expect(refused[0]?.message).toContain('at most 15000 items');
});

test.each([
  ['bad items', annotation(`"entities":${list('{"id":7}', 14_000)}`)],
  ['unknown keys', annotation(Array.from({ length: 50_000 }, (_, at) => `"k${at}":0`).join())],
  [
    'passages that are elsewhere',
    annotation(`"claims":${list('{"passage":{"exact":"x y z"}}', 9_000)}`),
  ],
])('of very many problems, the first hundred are told: %s', async (_, content) => {
  const folder = await folderOf([report('good')]);
  await writeFile(join(folder, 'bad.annotation.json'), content);
  const { loaded, refused } = await ingest(graph, { paths: [folder] });
  expect(loaded).toEqual(['document:good']);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.problems).toHaveLength(100);
  expect(refused[0]?.message).toContain('more than 100 problems, of which these are the first');
});
