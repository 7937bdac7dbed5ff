import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { migrate, MODEL_VERSION } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../../graph-for-test.ts';
import { folderOf } from '../../ingest/documents.ts';
import { dumpOf } from '../../ingest/dump.ts';
import { report } from '../../ingest/report.ts';

const graph = graphForTest();

test('facts of a graph of an earlier model get ids of their words, and keep what points to them', async () => {
  await emptyGraph(graph);
  await ingest(graph, { paths: [await folderOf([report('one'), report('two')])] });
  const loaded = await dumpOf(graph);
  const recorded = 'MATCH (c:Claim) RETURN c.recordedAt ORDER BY c.recordedAt';
  const before = (await graph.read(recorded)).rows;
  for (const statement of [
    "MATCH (n:Passage|Quote|Claim) SET n.id = n.id + '0'",
    "MATCH ()-[r:MENTIONS|RENDERED_IN]->() SET r.id = r.id + '0'",
    "MATCH ()-[r]->() WHERE r.claims IS NOT NULL SET r.claims = [id IN r.claims | id + '0']",
    'MATCH (l:Ledger) SET l.model = 4',
  ])
    await graph.write(({ run }) => run(statement));
  expect(await dumpOf(graph)).not.toEqual(loaded);
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
  expect((await graph.read(recorded)).rows).toEqual(before);
  expect((await check(graph)).map(String)).toEqual([]);
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[MODEL_VERSION]]);
});
