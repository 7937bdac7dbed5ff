import { beforeEach, expect, test } from 'vitest';
import { runReading } from '../../src/graph/index.ts';
import { check } from '../../src/check/index.ts';
import { jsEngine, proposeFor } from '../../src/extract/index.ts';
import { removeDocument } from '../../src/ingest/index.ts';
import { readProposals, readText, storeProposals } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { exported, loadMaps, MAPS, proposeMaps, TEXT } from './maps.ts';

const graph = graphForTest();
beforeEach(() => emptyGraph(graph));

interface Row {
  id: string;
  kind: string;
  state: string;
  start: number;
  exact: string;
}

async function stored(): Promise<Row[]> {
  const { rows } = await graph.read(
    'MATCH (p:Proposal) RETURN p{.id, .kind, .state, .start, .exact} AS row ORDER BY p.sortPosition, p.id',
  );
  return rows.map(([row]) => row as Row);
}

/** Decides on the proposals of some words, as an editor would. */
const decide = (state: string, words: string) =>
  graph.write(({ run }) =>
    run('MATCH (p:Proposal) WHERE p.exact CONTAINS $words SET p.state = $state', { state, words }),
  );

test('a run stores proposals with exact passages, the same again, and no fact shows them', async () => {
  await loadMaps(graph);
  const before = await exported(graph);
  const { pending } = await proposeMaps(graph);
  const first = await stored();
  expect(first).toHaveLength(pending);
  expect(new Set(first.map(({ kind }) => kind))).toEqual(
    new Set(['ENTITY', 'REFERENCE', 'STATISTIC', 'QUOTE', 'CLAIM']),
  );
  for (const { start, exact } of first) expect(TEXT.slice(start, start + exact.length)).toBe(exact);
  const read = await readProposals(runReading(graph), MAPS);
  expect(read.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(first.map(({ start }) => start)).toEqual(
    first.map(({ start }) => start).sort((a, b) => a - b),
  );
  await proposeMaps(graph);
  expect(await stored()).toEqual(first);
  expect(await exported(graph)).toBe(before);
  expect((await check(graph)).map(String)).toEqual([]);
});

test('another program replaces what nobody decided, and decisions stay', async () => {
  await loadMaps(graph);
  await proposeMaps(graph);
  await decide('REJECTED', 'Nobody lost one.');
  const read = await readText(runReading(graph), MAPS);
  const { proposals } = await proposeFor(read, { engine: jsEngine });
  const other = proposals
    .filter(({ kind }) => kind === 'QUOTE')
    .map((each) => ({ ...each, proposer: { ...each.proposer, engine: 'another 2' } }));
  const run = await storeProposals(graph, read, other);
  expect(run).toMatchObject({ kept: 1, lost: [], refused: [] });
  const after = await stored();
  expect(new Set(after.map(({ kind }) => kind))).toEqual(new Set(['QUOTE']));
  expect(after.filter(({ state }) => state === 'REJECTED').map(({ exact }) => exact)).toEqual([
    'Nobody lost one.',
  ]);
});

test('words that the text does not have at their offsets are refused, and named', async () => {
  await loadMaps(graph);
  const read = await readText(runReading(graph), MAPS);
  const { proposals } = await proposeFor(read, { engine: jsEngine });
  const [first, ...others] = proposals;
  if (first === undefined) throw new Error('nothing was proposed');
  const wrong = { ...first, passage: { ...first.passage, start: 1, end: 5 } };
  const { refused } = await storeProposals(graph, read, [wrong, ...others]);
  expect(refused).toEqual([expect.stringContaining(`${first.proposer.rule}: `)]);
  expect(await stored()).toHaveLength(others.length);
});

test('a changed text: decisions move with their words, or are lost with them', async () => {
  await loadMaps(graph);
  await proposeMaps(graph);
  await decide('REJECTED', 'Nobody lost one.');
  await decide('ACCEPTED', 'They nearly all came back');
  const text = `New words come first.\n\n${TEXT.replace('They nearly all', 'They nearly')}`;
  await loadMaps(graph, text);
  expect(await stored()).not.toEqual([]);
  const { kept, lost } = await proposeMaps(graph);
  expect(kept).toBe(1);
  expect(lost).toEqual([expect.stringMatching(/^ACCEPTED .*They nearly all came back/)]);
  const after = await stored();
  for (const { start, exact } of after) expect(text.slice(start, start + exact.length)).toBe(exact);
  expect(after.filter(({ state }) => state !== 'PENDING').map(({ exact }) => exact)).toEqual([
    'Nobody lost one.',
  ]);
  await removeDocument(graph, MAPS);
  expect(await stored()).toEqual([]);
  expect((await check(graph)).map(String)).toEqual([]);
});
