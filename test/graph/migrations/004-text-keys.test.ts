import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { migrate, MODEL_VERSION } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../../graph-for-test.ts';
import { folderOf } from '../../ingest/documents.ts';
import { dumpOf } from '../../ingest/dump.ts';
import { report } from '../../ingest/report.ts';

const graph = graphForTest();

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
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[MODEL_VERSION]]);
});
