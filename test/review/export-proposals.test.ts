import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { EVERYTHING, exportAs } from '../../src/export/index.ts';
import { runReading } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import {
  annotate,
  decide,
  editProposal,
  readProposals,
  ReviewError,
  type ProposalState,
} from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { temporaryFolder } from '../ingest/documents.ts';
import { dumpOf } from '../ingest/dump.ts';
import { exported, loadMaps, MAPS, proposeMaps, TEXT } from './maps.ts';

const graph = graphForTest();
beforeEach(() => start());

async function start(): Promise<void> {
  await emptyGraph(graph);
  await loadMaps(graph);
  await proposeMaps(graph);
}

const proposals = () => readProposals(runReading(graph), MAPS);
const atlas = {
  start: TEXT.indexOf('an atlas'),
  end: TEXT.indexOf('an atlas') + 8,
  exact: 'an atlas',
};

let decisions = 0;
const id = () => `decision:export-${++decisions}`;
const choose = (state: ProposalState, chosen: readonly string[]) =>
  decide(graph, { id: id(), state, proposals: chosen, by: 'ada' });

/** A decision of an editor; what cannot be decided so stays. */
async function decideOne(state: ProposalState, at: number): Promise<void> {
  const all = await proposals();
  const chosen = all[at % all.length];
  if (chosen === undefined || (state === 'PENDING') === (chosen.state === 'PENDING')) return;
  await choose(state, [chosen.id]).catch((thrown: unknown) => {
    if (!(thrown instanceof ReviewError)) throw thrown;
  });
}

/** An editor changes what one proposal says, and adds a quote. */
async function write(): Promise<void> {
  const figure = (await proposals()).find(
    ({ kind, state }) => kind === 'STATISTIC' && state === 'PENDING',
  );
  if (figure !== undefined) {
    const item = { ...(JSON.parse(figure.item) as object), measure: 'maps that left the house' };
    const edit = { id: figure.id, item: JSON.stringify(item), expectedItem: figure.item };
    await editProposal(graph, { ...edit, by: 'bob', dryRun: false });
  }
  const quotes = [{ kind: 'INDIRECT' as const, passage: atlas }];
  await annotate(graph, { id: id(), document: MAPS, items: { quotes }, by: 'bob', dryRun: false });
}

async function intoEmptyGraph(lines: string) {
  const file = join(await temporaryFolder(), 'graph.jsonl');
  await writeFile(file, lines);
  await emptyGraph(graph);
  return ingest(graph, { paths: [file] });
}

test('an export with proposals makes the same graph again, in which editors go on', async () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom<ProposalState>('ACCEPTED', 'REJECTED', 'PENDING'), fc.nat(99)),
    { minLength: 3, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (chosen) => {
      await start();
      const bare = await exported(graph);
      for (const [state, at] of chosen) await decideOne(state, at);
      await write();
      const [lines, dump] = [await exported(graph, true), await dumpOf(graph)];
      const count = (await proposals()).length;
      expect(await intoEmptyGraph(lines)).toMatchObject({ proposals: count, refused: [] });
      expect(await dumpOf(graph)).toEqual(dump);
      expect(await exported(graph, true)).toBe(lines);
      const accepted = (await proposals()).filter(({ state }) => state === 'ACCEPTED');
      await choose(
        'PENDING',
        accepted.map((each) => each.id),
      );
      expect(await exported(graph)).toBe(bare);
    }),
    { numRuns: 1 },
  );
}, 120_000);

test('what editors of this graph decided stays, is told where it differs, and the rest is taken over', async () => {
  const before = await proposals();
  const [first, second] = before.filter(({ kind }) => kind === 'ENTITY');
  if (first === undefined || second === undefined) throw new Error('nothing was proposed');
  await choose('REJECTED', [first.id, second.id]);
  const lines = await exported(graph, true);
  await start();
  await choose('ACCEPTED', [first.id]);
  const file = join(await temporaryFolder(), 'graph.jsonl');
  await writeFile(file, lines.split('\n').slice(1).join('\n'));
  expect((await ingest(graph, { paths: [file] })).refused).toMatchObject([
    { message: expect.stringContaining('document of the export that could be loaded') as unknown },
  ]);
  await writeFile(file, lines);
  const { warnings, refused } = await ingest(graph, { paths: [file] });
  expect(refused).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    `${first.id} (${first.summary}) is REJECTED there and stays ACCEPTED here`,
  ]);
  const expected = new Map([
    [first.id, 'ACCEPTED'],
    [second.id, 'REJECTED'],
  ]);
  expect((await proposals()).map(({ id, state }) => [id, state])).toEqual(
    before.map(({ id }) => [id, expected.get(id) ?? 'PENDING']),
  );
});

test('lines that quote other words, or are no proposals, are refused with what is wrong', async () => {
  const lines = await exported(graph, true);
  const [document = '', line = ''] = lines.split('\n');
  const broken = [
    line.replace('"exact":"They nearly all came back,"', '"exact":"They all came back,"'),
    line.replace('"state":"PENDING"', '"state":"CERTAIN"'),
    line.replace('"kind":"DIRECT"', '"kind":"SUNG"'),
  ];
  for (const each of broken) {
    expect(each).not.toBe(line);
    const { refused, proposals: adopted } = await intoEmptyGraph(`${document}\n${each}\n`);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\S+graph\.jsonl:2: .*\$\.proposals\.list\[\d+\]/s),
    ]);
    expect(adopted).toBe(0);
    expect(await proposals()).toEqual([]);
  }
});

test('a table of proposals has a row for each, with who decided, and those of a selection', async () => {
  const all = await proposals();
  const quotes = all.filter(({ kind }) => kind === 'QUOTE').map((each) => each.id);
  await choose('REJECTED', quotes);
  const read = async (selection: Partial<typeof EVERYTHING>) => {
    let text = '';
    for await (const chunk of exportAs('proposals', graph, { ...EVERYTHING, ...selection }, ''))
      text += String(chunk);
    return parse<Record<string, string>>(text, { columns: true, bom: true });
  };
  const rows = await read({});
  expect(rows.map((row) => row['id'])).toEqual(all.map((each) => each.id));
  for (const row of rows) {
    const isQuote = row['kind'] === 'QUOTE';
    expect(row['state']).toBe(isQuote ? 'REJECTED' : 'PENDING');
    expect(row['decided_by']).toBe(isQuote ? 'ada' : '');
  }
  const wilson = await read({ entity: 'person:margaret-wilson', document: MAPS });
  expect(wilson.length).toBeGreaterThan(1);
  expect(wilson.length).toBeLessThan(rows.length);
  expect(wilson.map((row) => row['kind'])).toContain('ENTITY');
  const lost = await read({ query: 'LOST nobody' });
  expect(lost.length).toBeGreaterThan(0);
  for (const { exact } of lost) expect(exact).toContain('Nobody lost');
  expect(await read({ document: 'document:not-there' })).toEqual([]);
});
