import { expect, test } from 'vitest';
import { migrate, MODEL_VERSION, statementsFile } from '../../src/graph/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { dumpOf } from '../ingest/dump.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';

const graph = graphForTest();
const SCHEMA = `SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name`;

test('every constraint and index is there and serves, once, however often it is run', async () => {
  await migrate(graph);
  const { rows } = await graph.read(SCHEMA);
  expect(rows.length).toBe(statementsFile('constraints').length);
  expect(rows.every(([, state]) => state === 'ONLINE')).toBe(true);
});

test('several at once, on a graph that has nothing yet, do not hinder each other', async () => {
  await dropAll('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name');
  await dropAll('INDEX', SCHEMA);
  await graph.write(({ run }) => run('MATCH (l:Ledger) DELETE l'));
  await Promise.all(Array.from({ length: 16 }).map(() => migrate(graph)));
  expect((await graph.read(SCHEMA)).rows.length).toBe(statementsFile('constraints').length);
  const { rows } = await graph.read('MATCH (l:Ledger) RETURN l.id, l.model');
  expect(rows).toEqual([['ledger:graph', MODEL_VERSION]]);
});

test('a graph of a later model is refused, and stays of that model', async () => {
  const later = MODEL_VERSION + 1;
  await graph.write(({ run }) =>
    run('MATCH (l:Ledger) SET l.model = $later', { later: BigInt(later) }),
  );
  await expect(migrate(graph)).rejects.toMatchObject({ code: 'MODEL_TOO_NEW' });
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[later]]);
});

test('a graph of model 3 gets the sort keys of its texts', async () => {
  await emptyGraph(graph);
  const document = report('one');
  for (const entity of document.annotation.entities ?? []) entity.name += ' \u{1F5FA}\uFFE6';
  await ingest(graph, { paths: [await folderOf([document, report('two')])] });
  const loaded = await dumpOf(graph);
  for (const statement of [
    'MATCH (n) REMOVE n.sortName, n.sortTitle, n.sortMeasure',
    'MATCH ()-[r]->() REMOVE r.sortName, r.sortTitle',
    'MATCH (l:Ledger) SET l.model = 3',
  ])
    await graph.write(({ run }) => run(statement));
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
  expect((await check(graph)).map(String)).toEqual([]);
});

async function dropAll(kind: string, show: string): Promise<void> {
  const { rows } = await graph.read(show);
  for (const [name] of rows) await graph.write(({ run }) => run(`DROP ${kind} ${String(name)}`));
}
