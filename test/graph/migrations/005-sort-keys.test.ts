import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { migrate, MODEL_VERSION } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../../graph-for-test.ts';
import { folderOf } from '../../ingest/documents.ts';
import { dumpOf } from '../../ingest/dump.ts';
import { report } from '../../ingest/report.ts';

const graph = graphForTest();

const OLD = {
  3: [
    'MATCH (n) REMOVE n.sortName, n.sortTitle, n.sortMeasure, n.measureKey, n.quantityKey',
    'MATCH ()-[r]->() REMOVE r.sortName, r.sortTitle',
  ],
  4: [
    'MATCH (n:Referent) WHERE n.name IS NOT NULL SET n.sortName = n.name',
    'MATCH (n:Document) SET n.sortTitle = n.title',
    'MATCH (n:Statistic) SET n.sortMeasure = n.measure',
    "MATCH ()-[r:HELD]->() SET r.sortTitle = coalesce(r.title, '\uFFFF')",
    'MATCH ()-[r:DESCRIBES]->() REMOVE r.sortName, r.sortTitle',
  ],
};

test.each([3, 4] as const)('a graph of model %i gets the sort keys of its texts', async (model) => {
  await emptyGraph(graph);
  const document = report('one');
  for (const entity of document.annotation.entities ?? []) entity.name += ' \u{1F5FA}\uFFE6';
  await ingest(graph, { paths: [await folderOf([document, report('two')])] });
  const loaded = await dumpOf(graph);
  for (const statement of [...OLD[model], `MATCH (l:Ledger) SET l.model = ${model}`])
    await graph.write(({ run }) => run(statement));
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
  expect((await check(graph)).map(String)).toEqual([]);
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[MODEL_VERSION]]);
});
