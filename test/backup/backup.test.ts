import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { restoreBackup, writeBackup } from '../../src/backup/index.ts';
import { check } from '../../src/check/index.ts';
import {
  assertModel,
  type Graph,
  migrate,
  MODEL_VERSION,
  runReading,
} from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { decide, readProposals } from '../../src/review/index.ts';
import { checksum } from '../checksum.ts';
import { footnote } from '../commands/footnote.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, temporaryFolder } from '../ingest/documents.ts';
import { dumpOf } from '../ingest/dump.ts';
import { report } from '../ingest/report.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { loadMaps, MAPS, proposeMaps } from '../review/maps.ts';
import { ask, serveOnNeo4j } from '../server/serve-on-neo4j.ts';

const graph = graphForTest();
/** A backup of `held`, which every test begins with. */
let backup: Buffer;
let held: unknown;

beforeEach(async () => {
  if (held !== undefined) return;
  await loadMaps(graph);
  await proposeMaps(graph);
  const run = runReading(graph);
  const ids = (await readProposals(run, MAPS)).map(({ id }) => id);
  await decide(graph, {
    id: 'decision:yes',
    state: 'ACCEPTED',
    proposals: ids.slice(0, 4),
    by: 'ada',
  });
  await decide(graph, {
    id: 'decision:no',
    state: 'REJECTED',
    proposals: ids.slice(6, 8),
    by: null,
  });
  const { refused } = await ingest(graph, { paths: ['corpus', await folderOf([report('one')])] });
  expect(refused).toEqual([]);
  held = await everythingIn(graph);
  const file = join(await temporaryFolder(), 'graph.backup');
  await writeBackup(graph, file);
  backup = await readFile(file);
});

/** Every property of everything, the moments of loading included. */
async function everythingIn(graph: Graph): Promise<unknown> {
  const moments = await graph.read('MATCH (c:Claim) RETURN c.id, c.recordedAt ORDER BY c.id');
  const ledger = await graph.read('MATCH (ledger:Ledger) RETURN properties(ledger)');
  return {
    checksum: await checksum(graph),
    dump: await dumpOf(graph),
    moments: moments.rows,
    ledger: ledger.rows,
  };
}

/** A file with these bytes. */
async function fileWith(bytes: Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), 'graph.backup');
  await writeFile(file, bytes);
  return file;
}

const linesOf = (bytes: Buffer) => gunzipSync(bytes).toString().split('\n').slice(0, -1);
const withLines = (lines: readonly string[]) => gzipSync(`${lines.join('\n')}\n`);

const run = (statement: string) => graph.write((transaction) => transaction.run(statement));

describe('a graph with proposals and decisions', () => {
  test('is the same after a restore into an empty graph, and so is its backup', async () => {
    const file = await fileWith(backup);
    await emptyGraph(graph);
    const { nodes, links, ledger } = await restoreBackup(graph, file);
    expect(await everythingIn(graph)).toEqual(held);
    expect((await check(graph)).map(String)).toEqual([]);
    expect({ model: ledger.model, lines: nodes + links }).toEqual({
      model: MODEL_VERSION,
      lines: linesOf(backup).length - 2,
    });
    const again = join(await temporaryFolder(), 'again.backup');
    await writeBackup(graph, again);
    expect(linesOf(await readFile(again)).slice(1, -1)).toEqual(linesOf(backup).slice(1, -1));
  });

  test('is backed up at one moment, while it is served and others load', async () => {
    const { url } = await serveOnNeo4j();
    const file = join(await temporaryFolder(), 'graph.backup');
    let loaded = 0;
    const loading = (async () => {
      for (let at = 0; at < 12; at++) {
        const { refused } = await ingest(graph, {
          paths: [await folderOf([report(`load-${at}`)])],
        });
        expect(refused).toEqual([]);
        loaded++;
      }
    })();
    await expect.poll(() => loaded, { timeout: 60_000, interval: 5 }).toBeGreaterThan(2);
    const asking = ask(url);
    const { nodes } = await writeBackup(graph, file);
    expect((await asking).status).toBe(200);
    await loading;
    await restoreBackup(graph, file, { replace: true });
    expect((await graph.read('MATCH (n) WHERE NOT n:Ledger RETURN count(n)')).rows).toEqual([
      [nodes],
    ]);
    expect((await check(graph)).map(String)).toEqual([]);
    await restoreBackup(graph, await fileWith(backup), { replace: true });
    expect(await everythingIn(graph)).toEqual(held);
  });
});

describe('before anything of the graph is changed', () => {
  const later = (change: Record<string, unknown>) => {
    const [first = '', ...others] = linesOf(backup);
    return withLines([JSON.stringify({ ...(JSON.parse(first) as object), ...change }), ...others]);
  };
  test.each<[string, () => Uint8Array, string, RegExp]>([
    ['cut short', () => backup.subarray(0, -2_000), 'BACKUP_DAMAGED', /cut short.*earlier backup/],
    ['cut in its first bytes', () => backup.subarray(0, 30), 'BACKUP_DAMAGED', /cut short/],
    [
      'cut at the end of a line',
      () => withLines(linesOf(backup).slice(0, -1)),
      'BACKUP_DAMAGED',
      /cut short/,
    ],
    [
      'without one of its lines',
      () => withLines(linesOf(backup).toSpliced(7, 1)),
      'BACKUP_DAMAGED',
      /was changed/,
    ],
    [
      'with another word',
      () => gzipSync(gunzipSync(backup).toString().replace('maps', 'caps')),
      'BACKUP_DAMAGED',
      /was changed.*SHA-256/,
    ],
    [
      'with a flipped bit',
      () => backup.map((byte, at) => (at === backup.length >> 1 ? byte ^ 4 : byte)),
      'BACKUP_DAMAGED',
      /was changed/,
    ],
    [
      'with another appended',
      () => Buffer.concat([backup, backup]),
      'BACKUP_DAMAGED',
      /goes on after/,
    ],
    ['of a later format', () => later({ footnoteBackup: 2 }), 'BACKUP_TOO_NEW', /later Footnote/],
    [
      'of a later model',
      () => later({ ledger: { id: 'ledger:graph', model: MODEL_VERSION + 1 } }),
      'BACKUP_TOO_NEW',
      /later Footnote/,
    ],
    ['of no bytes', () => new Uint8Array(), 'BACKUP_DAMAGED', /cut short/],
    ['of text', () => Buffer.from('{"text":"a"}\n'), 'NOT_A_BACKUP', /footnote ingest/],
    ['of compressed text', () => withLines(['{"text":"a"}']), 'NOT_A_BACKUP', /footnote ingest/],
  ])('a backup %s is refused', async (_, bytes, code, words) => {
    const file = await fileWith(bytes());
    const restoring = restoreBackup(graph, file, { replace: true });
    const message: unknown = expect.stringMatching(words);
    await expect(restoring).rejects.toMatchObject({ code, message });
    expect(await dumpOf(graph)).toEqual((held as { dump: string[] }).dump);
  });

  test('a folder or a device is no backup', async () => {
    for (const file of [await temporaryFolder(), '/dev/zero'])
      for (const work of [writeBackup, restoreBackup])
        await expect(work(graph, file)).rejects.toMatchObject({ code: 'NOT_A_BACKUP' });
  });

  test('a graph that is not empty is refused', async () => {
    const restoring = restoreBackup(graph, await fileWith(backup));
    await expect(restoring).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    expect(await everythingIn(graph)).toEqual(held);
  });
});

test('a restore that was interrupted is taken for nothing else, and can be repeated', async () => {
  const file = await fileWith(backup);
  await emptyGraph(graph);
  const stopping = restoreBackup(graph, file, {
    onProgress: (line) => {
      if (line.includes('relationships')) throw new Error('enough');
    },
  });
  await expect(stopping).rejects.toThrow('enough');
  const unfinished = { code: 'RESTORE_UNFINISHED' };
  for (const work of [migrate, assertModel])
    await expect(work(graph)).rejects.toMatchObject(unfinished);
  const { url } = await serveOnNeo4j();
  const ready = await fetch(`${url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'restoring' }]);
  const other = join(await temporaryFolder(), 'other.backup');
  await expect(writeBackup(graph, other)).rejects.toMatchObject(unfinished);
  await expect(restoreBackup(graph, file)).rejects.toMatchObject(unfinished);
  await restoreBackup(graph, file, { replace: true });
  expect(await everythingIn(graph)).toEqual(held);
});

test('a graph of an earlier model is backed up as it is, and migrated when it is restored', async () => {
  await run('MATCH (s:Statistic) REMOVE s.measureKey, s.quantityKey');
  await run('MATCH (l:Ledger) SET l.model = 11');
  const file = join(await temporaryFolder(), 'earlier.backup');
  expect((await writeBackup(graph, file)).ledger.model).toBe(11);
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[11]]);
  await restoreBackup(graph, file, { replace: true });
  // It knows its past from now on.
  expect((await graph.read('MATCH (l:Ledger) RETURN l.versionsSince IS NULL')).rows).toEqual([
    [false],
  ]);
  await run('MATCH (l:Ledger) REMOVE l.versionsSince');
  expect(await everythingIn(graph)).toEqual(held);
});

describe('the command line', () => {
  const env = () => {
    const { uri, password } = neo4jForTest();
    return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
  };

  test('backs up for the owner alone, and keeps the earlier backup until the new one is whole', async () => {
    const file = await fileWith(Buffer.from('an earlier backup'));
    await run('CREATE (:Stranger {id: "stranger:one"})');
    const failed = await footnote(['backup', file], env());
    expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining('footnote check')]);
    expect(await readFile(file, 'utf8')).toBe('an earlier backup');
    await run('MATCH (n:Stranger) DELETE n');
    const { code, stdout } = await footnote(['backup', file], env());
    expect([code, stdout]).toEqual([0, expect.stringContaining('was verified')]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(linesOf(await readFile(file)).slice(1)).not.toEqual([]);

    // An export that fails leaves the earlier one as well.
    const lines = join(await temporaryFolder(), 'graph.jsonl');
    await writeFile(lines, 'an earlier export');
    await run('MATCH (q:Quote) REMOVE q.kind');
    const broken = await footnote(['export', '--output', lines], env());
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('restore a backup')]);
    expect(await readFile(lines, 'utf8')).toBe('an earlier export');
    expect(await readdir(dirname(lines))).toEqual(['graph.jsonl']);

    const refused = await footnote(['restore', file], env());
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--replace')]);
    await run("MATCH (d:Document {id: 'document:maps'}) SET d.text = 'damaged'");
    const restored = await footnote(['restore', '--replace', file], env());
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(await everythingIn(graph)).toEqual(held);
  });
});
