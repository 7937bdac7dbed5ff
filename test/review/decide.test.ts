import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { runReading } from '../../src/graph/index.ts';
import { check } from '../../src/check/index.ts';
import type { Annotation } from '../../src/annotation/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { decide, editProposal, readProposals, type ProposalState } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, metadata } from '../ingest/documents.ts';
import { exported, loadMaps, MAPS, proposeMaps, TEXT } from './maps.ts';

const graph = graphForTest();
beforeEach(async () => {
  await emptyGraph(graph);
  await loadMaps(graph);
  await proposeMaps(graph);
});

const proposals = () => readProposals(runReading(graph), MAPS);

let decisions = 0;
const choose = (state: ProposalState, ids: readonly string[], by: string | null = 'desk') =>
  decide(graph, { id: `decision:test-${++decisions}`, state, proposals: ids, by });

/** The annotation of the only document, as an export has it. */
async function annotation(): Promise<Annotation> {
  const [line = ''] = (await exported(graph)).split('\n');
  return (JSON.parse(line) as { annotation: Annotation }).annotation;
}

const idOf = async (words: string, kind: string) => {
  const found = (await proposals()).find(
    (each) => each.kind === kind && each.exact.includes(words),
  );
  if (found === undefined) throw new Error(`no ${kind} with ${words}`);
  return found.id;
};

test('an accepted quote is a fact with its speaker, and what its speaker is called', async () => {
  const { count, revised } = await choose('ACCEPTED', [
    await idOf('They nearly all came back', 'QUOTE'),
  ]);
  expect({ count, revised }).toEqual({ count: 2, revised: [MAPS] });
  const { quotes, entities } = await annotation();
  expect(quotes).toEqual([
    expect.objectContaining({ kind: 'DIRECT', speaker: 'person:margaret-wilson' }),
  ]);
  expect(entities.map(({ id }) => id)).toEqual(['person:margaret-wilson']);
  expect((await check(graph)).map(String)).toEqual([]);
  const decided = (await proposals()).filter(({ state }) => state === 'ACCEPTED');
  expect(decided.map(({ decidedBy }) => decidedBy)).toEqual(['desk', 'desk']);
  // Loading the bare document again keeps what was accepted, and so does another run.
  await loadMaps(graph);
  await proposeMaps(graph);
  expect((await annotation()).quotes).toHaveLength(1);
  expect((await proposals()).filter(({ state }) => state === 'ACCEPTED')).toHaveLength(2);
});

test('accepting everything in one batch or one by one makes the same graph', async () => {
  const ids = (await proposals()).map(({ id }) => id);
  await choose('ACCEPTED', ids);
  const batch = await exported(graph);
  expect(batch).toContain('"operation":"PERCENT_CHANGE"');
  expect((await check(graph)).map(String)).toEqual([]);
  await choose('PENDING', ids);
  for (const { id } of [...(await proposals())].reverse()) {
    const now = (await proposals()).find((each) => each.id === id);
    if (now?.state === 'PENDING') await choose('ACCEPTED', [id]);
  }
  expect(withoutTimes(await exported(graph))).toBe(withoutTimes(batch));
});

const withoutTimes = (lines: string) => lines.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

test('accepting and undoing, in any portions, is nothing', async () => {
  const nothing = await exported(graph);
  const all = (await proposals()).map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(fc.subarray(all, { minLength: 1 }), fc.nat(), async (some, at) => {
      await choose('ACCEPTED', some);
      const accepted = (await proposals()).filter(({ state }) => state === 'ACCEPTED');
      // Facts go before the entities that they need.
      const facts = accepted.filter(({ kind }) => kind !== 'ENTITY' && kind !== 'REFERENCE');
      const first = facts.slice(0, facts.length === 0 ? 0 : at % facts.length);
      const rest = accepted.filter((each) => !first.includes(each));
      if (first.length > 0)
        await choose(
          'PENDING',
          first.map(({ id }) => id),
        );
      await choose(
        'PENDING',
        rest.map(({ id }) => id),
      );
      expect(await exported(graph)).toBe(nothing);
    }),
    { numRuns: 8 },
  );
  const { rows } = await graph.read('MATCH (review:Review) RETURN review.id');
  expect(rows).toEqual([]);
});

test('two editors at once: one decision stands, the other is told which, and nothing is lost', async () => {
  const id = await idOf('Nobody lost one.', 'QUOTE');
  const results = await Promise.allSettled([
    choose('ACCEPTED', [id], 'ada'),
    choose('REJECTED', [id], 'bob'),
  ]);
  const refused = results.filter((each) => each.status === 'rejected');
  expect(refused).toHaveLength(1);
  const [{ state, decidedBy } = {}] = (await proposals()).filter((each) => each.id === id);
  expect(refused[0]?.reason).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(`is ${String(state)} by ${String(decidedBy)}`) as unknown,
  });
  const { quotes } = await annotation();
  expect(quotes).toHaveLength(state === 'ACCEPTED' ? 1 : 0);
});

test('what was annotated by hand stays, and is not stated twice', async () => {
  const passage = { exact: 'They nearly all came back,' };
  const entities = [{ id: 'person:margaret-wilson', name: 'Margaret J. Wilson' }];
  const quotes = [{ kind: 'DIRECT' as const, speaker: 'person:margaret-wilson', passage }];
  const document = metadata('maps', TEXT);
  await ingest(graph, {
    paths: [await folderOf([{ text: TEXT, annotation: { document, entities, quotes } }])],
  });
  const before = await exported(graph);
  await choose(
    'ACCEPTED',
    (await proposals()).map(({ id }) => id),
  );
  const after = await annotation();
  expect(after.entities.find(({ id }) => id === 'person:margaret-wilson')).toMatchObject({
    name: 'Margaret J. Wilson',
    aliases: expect.arrayContaining(['Margaret Wilson']) as unknown,
  });
  expect(
    after.quotes.filter(({ passage: { start } }) => start === TEXT.indexOf('They')),
  ).toHaveLength(1);
  expect((await check(graph)).map(String)).toEqual([]);
  await choose(
    'PENDING',
    (await proposals()).map(({ id }) => id),
  );
  expect(await exported(graph)).toBe(before);
});

test('a document that was loaded again since: its annotation is the base, and nothing is lost', async () => {
  const id = await idOf('Nobody lost one.', 'QUOTE');
  await choose('ACCEPTED', [id]);
  const document = metadata('maps', TEXT);
  const entities = [{ id: 'place:iowa', name: 'Iowa', mentions: [{ exact: 'Iowa' }] }];
  const load = async (quotes: Annotation['quotes']) => {
    const written = { text: TEXT, annotation: { document, entities, quotes } };
    await ingest(graph, { paths: [await folderOf([written])] });
    return exported(graph);
  };
  const withQuote = await load(
    (await annotation()).quotes.map((each) => ({ ...each, speaker: undefined, about: [] })),
  );
  // The annotation states another quote than the proposal, which names the speaker.
  await choose('PENDING', [id]);
  expect(await exported(graph)).toBe(withQuote);
  await choose('ACCEPTED', [id]);
  const both = await annotation();
  expect(both.quotes).toHaveLength(2);
  await load(both.quotes.filter(({ speaker }) => speaker === undefined));
  expect((await annotation()).entities.map(({ id }) => id)).toEqual(['place:iowa']);
  await choose('ACCEPTED', [await idOf('They nearly all came back', 'QUOTE')]);
  expect((await annotation()).entities.map(({ id }) => id)).toContain('person:margaret-wilson');
  expect((await check(graph)).map(String)).toEqual([]);
});

test('what a later annotation states itself is not taken back', async () => {
  const id = await idOf('Nobody lost one.', 'QUOTE');
  await choose('ACCEPTED', [id]);
  const { document, ...stated } = await annotation();
  const written = {
    text: TEXT,
    annotation: { document: { ...document, title: 'Maps' }, ...stated },
  };
  await ingest(graph, { paths: [await folderOf([written])] });
  const loaded = await exported(graph);
  await expect(choose('PENDING', [id])).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await exported(graph)).toBe(loaded);
});

test('a fact whose entity was rejected cannot be accepted', async () => {
  const person = (await proposals()).find(({ summary }) =>
    summary.startsWith('Margaret Wilson: person'),
  );
  await choose('REJECTED', [person?.id ?? '']);
  const quote = await idOf('They nearly all came back', 'QUOTE');
  await expect(choose('ACCEPTED', [quote])).rejects.toMatchObject({
    code: 'CANNOT_ACCEPT',
    message: expect.stringContaining('needs person:margaret-wilson') as unknown,
  });
  expect((await annotation()).quotes).toEqual([]);
});

const edit = (id: string, item: string | null, expectedItem: string, by: string | null = 'ada') =>
  editProposal(graph, { id, item, expectedItem, by });

async function proposal(id: string) {
  const found = (await proposals()).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

test('an edited proposal is the fact that is accepted; undoing and giving back leave no trace', async () => {
  const nothing = await exported(graph);
  const id = await idOf('They nearly all came back', 'QUOTE');
  const before = await proposal(id);
  // Words suffice: the offsets are found.
  const item = { kind: 'INDIRECT', passage: { exact: 'nearly all came back' } };
  await edit(id, JSON.stringify(item), before.item);
  const edited = await proposal(id);
  const start = TEXT.indexOf('nearly all came back');
  expect(edited).toMatchObject({
    ...{ rule: before.rule, confidence: before.confidence, original: before.item },
    ...{ start, exact: 'nearly all came back', editedBy: 'ada' },
    summary: 'Nobody named said: nearly all came back',
  });
  // Another run keeps the change.
  await proposeMaps(graph);
  expect(await proposal(id)).toEqual(edited);
  await choose('ACCEPTED', [id]);
  expect((await annotation()).quotes).toEqual([
    expect.objectContaining({
      kind: 'INDIRECT',
      passage: expect.objectContaining({ start }) as unknown,
    }),
  ]);
  expect((await check(graph)).map(String)).toEqual([]);
  await expect(edit(id, null, edited.item)).rejects.toMatchObject({ code: 'CONFLICT' });
  await choose('PENDING', [id]);
  expect(await exported(graph)).toBe(nothing);
  await edit(id, null, edited.item);
  expect(await proposal(id)).toEqual(before);
});

test('an item that is wrong, or another than the editor saw, changes nothing', async () => {
  const id = await idOf('They nearly all came back', 'QUOTE');
  const before = await proposal(id);
  const quote = (passage: object) => JSON.stringify({ kind: 'DIRECT', passage });
  for (const [item, expected, code, words] of [
    ['{', before.item, 'BAD_ITEM', 'must be JSON'],
    ['[]', before.item, 'BAD_ITEM', '$ must be an object'],
    [
      quote({ exact: 'words of no text' }),
      before.item,
      'BAD_ITEM',
      '$.passage.exact must be words',
    ],
    [quote({ exact: 'Wilson' }), before.item, 'BAD_ITEM', 'the text has these words 2 times'],
    [
      quote({ start: 0, end: 4, exact: 'They' }),
      before.item,
      'BAD_ITEM',
      '$.passage must be "They"',
    ],
    [
      JSON.stringify({ kind: 'LOUD', passage: { exact: 'told me' } }),
      before.item,
      'BAD_ITEM',
      '$.kind',
    ],
    [quote({ exact: 'told me' }), '{}', 'CONFLICT', 'was changed'],
  ] as const)
    await expect(edit(id, item, expected), item).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words) as unknown,
    });
  expect(await proposal(id)).toEqual(before);
  await edit(id, quote({ exact: 'told me' }), before.item, 'ada');
  await expect(edit(id, quote({ exact: 'told me' }), before.item, 'bob')).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('was changed by ada at ') as unknown,
  });
});
