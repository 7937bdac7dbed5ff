import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { migrate } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../../graph-for-test.ts';
import { folderOf } from '../../ingest/documents.ts';
import { dumpOf } from '../../ingest/dump.ts';
import { report } from '../../ingest/report.ts';

const graph = graphForTest();

async function run(...statements: string[]): Promise<void> {
  for (const statement of statements) await graph.write(({ run }) => run(statement));
}

test('a loaded graph of model 6 gets the words of its texts, and one index of them', async () => {
  await emptyGraph(graph);
  const documents = [report('one'), report('two'), report('three', { claims: [] })];
  await ingest(graph, { paths: [await folderOf(documents)] });
  const loaded = await dumpOf(graph);
  await run(
    'MATCH (n) REMOVE n.words, n.sectionStarts, n.sectionPoints',
    'MATCH (l:Ledger) SET l.model = 6',
    'DROP INDEX words',
    'CREATE FULLTEXT INDEX names FOR (n:Person) ON EACH [n.name]',
  );
  expect((await check(graph)).length).toBeGreaterThan(0);
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
  expect((await check(graph)).map(String)).toEqual([]);
  const { rows } = await graph.read("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT'");
  expect(rows.map(([name]) => name)).toEqual(['words']);
});

test('words of an earlier version are made again; words that were tampered with break check', async () => {
  await run("MATCH (q:Quote) SET q.words = ['nothing ']");
  const broken = (await check(graph)).map(String);
  expect(broken.length).toBeGreaterThan(0);
  await migrate(graph);
  expect((await check(graph)).map(String)).toEqual(broken);
  await run("MATCH (l:Ledger) SET l.words = '0/Unicode 1.0'");
  await migrate(graph);
  expect((await check(graph)).map(String)).toEqual([]);
});
