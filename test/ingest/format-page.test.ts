import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { temporaryFolder } from './documents.ts';

const graph = graphForTest();
const page = readFileSync(new URL('../../docs/annotation.md', import.meta.url), 'utf8');

/** The first block of this language in the section of the page that has the example. */
function blockOf(language: string): string {
  const [, example = ''] = page.split('## An example');
  const [, block = ''] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(example) ?? [];
  return block;
}

test('the example of the page that describes the format is one', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'maps-on-loan.md'), blockOf('text'));
  await writeFile(join(folder, 'maps-on-loan.annotation.json'), blockOf('json'));
  await emptyGraph(graph);
  expect(await ingest(graph, { paths: [folder] })).toEqual({
    loaded: ['document:maps-on-loan'],
    replaced: [],
    unchanged: [],
    changes: [],
    merged: 0,
    proposals: 0,
    reanchored: [],
    refused: [],
    lacking: [],
    warnings: [],
  });
  expect((await check(graph)).map(String)).toEqual([]);
});
