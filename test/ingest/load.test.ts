import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { exportGraph } from '../../src/export/index.ts';
import { checksum } from '../checksum.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, folderOf, temporaryFolder } from './documents.ts';
import { dumpOf } from './dump.ts';
import { report } from './report.ts';

const graph = graphForTest();
beforeEach(() => emptyGraph(graph));

const NOTHING = {
  merged: 0,
  proposals: 0,
  loaded: [],
  replaced: [],
  unchanged: [],
  changes: [],
  reanchored: [],
  refused: [],
  lacking: [],
  warnings: [],
};
const value = async (statement: string) => (await graph.read(statement)).rows[0]?.[0];

test('the corpus loads and checks clean, but for the text that is not there', async () => {
  const { loaded, lacking, ...rest } = await ingest(graph, { paths: ['corpus'] });
  expect(loaded).toHaveLength(7);
  expect(lacking).toMatchObject([{ document: 'document:why-is-biden-quietly-granting' }]);
  expect(rest).toEqual({
    replaced: [],
    unchanged: [],
    changes: [],
    merged: 0,
    proposals: 0,
    reanchored: [],
    refused: [],
    warnings: [],
  });
  expect((await check(graph)).map(String)).toEqual([]);
});

test('what is stored is as the model says', async () => {
  await ingest(graph, { paths: [await folderOf([report('one')])] });
  expect(await dumpOf(graph)).toMatchSnapshot();
  expect((await check(graph)).map(String)).toEqual([]);
});

test('twice is once', async () => {
  const paths = [await folderOf([report('one'), report('two')])];
  await ingest(graph, { paths });
  const once = await dumpOf(graph);
  const again = await ingest(graph, { paths });
  expect(again).toEqual({ ...NOTHING, unchanged: ['document:one', 'document:two'] });
  expect(await dumpOf(graph)).toEqual(once);
});

test('the order of loading does not matter', async () => {
  const one = report('one');
  const two = report('two');
  two.annotation.entities = two.annotation.entities?.map((entity) => ({
    ...entity,
    name: `The ${entity.name}`,
    aliases: [entity.name, 'Another'],
    description: 'As the second has it.',
  }));
  const [first, second] = [await folderOf([one]), await folderOf([two])];
  await ingest(graph, { paths: [first] });
  await ingest(graph, { paths: [second] });
  const forwards = await dumpOf(graph);
  await emptyGraph(graph);
  await ingest(graph, { paths: [second] });
  await ingest(graph, { paths: [first] });
  expect(await dumpOf(graph)).toEqual(forwards);
  const ada = await graph.read('MATCH (p:Person) RETURN p.name, p.aliases, p.description');
  expect(ada.rows).toEqual([
    ['Ada Example', ['Another', 'The Ada Example'], 'As the second has it.'],
  ]);
});

test('a document removed was never loaded', async () => {
  const [one, two] = [report('one'), report('two')];
  const mentions = [at(two.text, 'Library')];
  two.annotation.references = [{ id: 'document:one', title: 'The first report', mentions }];
  await ingest(graph, { paths: [await folderOf([two])] });
  const without = await dumpOf(graph);
  await ingest(graph, { paths: [await folderOf([one])] });
  expect(await value("MATCH (d:Document {id: 'document:one'}) RETURN d.title")).toBe('About one');
  expect(await removeDocument(graph, 'document:one')).toBe(true);
  expect(await dumpOf(graph)).toEqual(without);
  expect(await value("MATCH (d:Document {id: 'document:one'}) RETURN d.title")).toBe(
    'The first report',
  );
  expect(await removeDocument(graph, 'document:one')).toBe(false);
  await removeDocument(graph, 'document:two');
  expect(await dumpOf(graph)).toEqual([]);
});

test('a document changed is replaced, and claims that stay keep when they were recorded', async () => {
  const folder = await folderOf([report('one'), report('two')]);
  await ingest(graph, { paths: [folder] });
  await graph.write(({ run }) =>
    run("MATCH (c:Claim) SET c.recordedAt = '2020-01-01T00:00:00.000Z'"),
  );
  const changed = report('one');
  changed.annotation.claims = changed.annotation.claims?.slice(1);
  changed.annotation.statistics?.forEach((statistic) => (statistic.value = '1201'));
  await ingest(graph, { paths: [await folderOf([changed])] });
  expect((await check(graph)).map(String)).toEqual([]);
  const recorded = await graph.read('MATCH (c:Claim) RETURN DISTINCT c.recordedAt');
  expect(recorded.rows).toEqual([['2020-01-01T00:00:00.000Z']]);
  expect(await value('MATCH (s:Statistic) RETURN count(s)')).toBe(2);
  const replaced = await dumpOf(graph);
  await emptyGraph(graph);
  await ingest(graph, { paths: [await folderOf([changed, report('two')])] });
  expect(await dumpOf(graph)).toEqual(replaced);
});

test('a link vanishes with the last live claim that states it', async () => {
  const links = () => value('MATCH (:Person)-[h:HELD]->(:Agency) RETURN size(h.claims)');
  const retracted = (slug: string) => {
    const document = report(slug);
    document.annotation.claims?.forEach((claim) => (claim.retractedAt = '2026-02-01T00:00:00Z'));
    return document;
  };
  await ingest(graph, { paths: [await folderOf([report('one'), report('two')])] });
  expect(await links()).toBe(2);
  await ingest(graph, { paths: [await folderOf([retracted('one')])] });
  expect(await links()).toBe(1);
  await ingest(graph, { paths: [await folderOf([retracted('two')])] });
  expect(await links()).toBeUndefined();
  expect(await value('MATCH (c:Claim {predicate: "HELD"}) RETURN count(c)')).toBe(2);
  expect((await check(graph)).map(String)).toEqual([]);
});

test('an export comes back as the same graph, and as the same export', async () => {
  await ingest(graph, { paths: ['corpus', await folderOf([report('one')])] });
  const file = join(await temporaryFolder(), 'graph.jsonl');
  const exported = async () => {
    let lines = '';
    for await (const line of exportGraph(graph))
      lines += `${line}
`;
    return lines;
  };
  await writeFile(file, await exported());
  const [sum, dump] = [await checksum(graph), await dumpOf(graph)];
  const same = await ingest(graph, { paths: [file] });
  expect(same.unchanged).toHaveLength(8);
  await emptyGraph(graph);
  expect((await ingest(graph, { paths: [file] })).loaded).toHaveLength(8);
  expect(await checksum(graph)).toEqual(sum);
  expect(await dumpOf(graph)).toEqual(dump);
  expect(await exported()).toBe(await readFile(file, 'utf8'));
});
