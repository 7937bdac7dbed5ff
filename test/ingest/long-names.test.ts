import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, folderOf } from './documents.ts';
import { report } from './report.ts';

const graph = graphForTest();

/** A report whose indexed texts are all so long, of characters that take six bytes each in a sort key. */
function withNames(slug: string, length: number) {
  const long = '\uFFE6'.repeat(length);
  const document = report(slug);
  const { annotation } = document;
  annotation.document.title = long;
  for (const entity of annotation.entities ?? []) entity.name = long;
  for (const statistic of annotation.statistics ?? []) statistic.measure = long;
  annotation.references = [
    { id: 'document:other', title: long, mentions: [at(document.text, 'Library')] },
  ];
  return document;
}

test('texts as long as they may be fit the indexes; longer ones are refused, and others load', async () => {
  const folder = await folderOf([withNames('fits', 1_000), withNames('exceeds', 1_001)]);
  const { loaded, refused } = await ingest(graph, { paths: [folder] });
  expect(loaded).toEqual(['document:fits']);
  expect(refused.map(({ problems }) => problems.map(({ path }) => path))).toEqual([
    [
      '$.document.title',
      '$.entities[0].name',
      '$.entities[1].name',
      '$.entities[2].name',
      '$.references[0].title',
      '$.statistics[0].measure',
    ],
  ]);
});
