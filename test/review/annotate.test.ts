import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { runReading } from '../../src/graph/index.ts';
import type { Annotation } from '../../src/annotation/index.ts';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { annotate, decide, readProposals, type Addition } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, metadata } from '../ingest/documents.ts';
import { exported, loadMaps, MAPS, proposeMaps, TEXT } from './maps.ts';

const graph = graphForTest();
beforeEach(async () => {
  await emptyGraph(graph);
  await loadMaps(graph);
  await proposeMaps(graph);
});

let decisions = 0;
const nextId = () => `decision:by-hand-${++decisions}`;

/** Adds items as ada. Returns the id of the decision. */
async function add(items: Addition['items'], dryRun = false): Promise<string> {
  const id = nextId();
  await annotate(graph, { id, document: MAPS, items, by: 'ada', dryRun });
  return id;
}

const proposals = () => readProposals(runReading(graph), MAPS);

async function annotation(): Promise<Annotation> {
  const found = (await exported(graph)).split('\n').find((line) => line.includes(`"${MAPS}"`));
  return (JSON.parse(found ?? '') as { annotation: Annotation }).annotation;
}

/** What an editor undoes: all proposals of a decision. */
async function undo(decision: string): Promise<void> {
  const { rows } = await graph.read('MATCH (:Decision {id: $decision})-->(p) RETURN p.id', {
    decision,
  });
  const ids = rows.flat().map(String);
  await decide(graph, { id: nextId(), state: 'PENDING', proposals: ids, by: 'bob' });
}

const words = (exact: string, occurrence?: number) =>
  occurrence === undefined ? { exact } : { exact, occurrence };

const rendering = (exact: string, value: string) => ({ exact, value, bound: 'EXACT' });

test('words suffice: a quote by hand is a fact, with a speaker that only another document has', async () => {
  const name = 'Ida of the Maps';
  const entities = [{ id: 'person:ida', name, mentions: [{ exact: 'Ida' }] }];
  const other = { ...metadata('ida', 'Ida lends maps.'), id: 'document:ida' };
  await ingest(graph, {
    paths: [
      await folderOf([{ text: 'Ida lends maps.', annotation: { document: other, entities } }]),
    ],
  });
  const before = await exported(graph);
  const decision = await add({
    quotes: [{ kind: 'DIRECT', speaker: 'person:ida', passage: words('Nobody lost one.') }],
  });
  const start = TEXT.indexOf('Nobody lost one.');
  const added = await annotation();
  expect(added.entities).toEqual([expect.objectContaining({ id: 'person:ida', name })]);
  expect(added.quotes).toEqual([
    expect.objectContaining({
      speaker: 'person:ida',
      passage: expect.objectContaining({ start, end: start + 16 }) as unknown,
    }),
  ]);
  expect((await proposals()).filter(({ basis }) => basis === 'BY_HAND')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ kind: 'QUOTE', state: 'ACCEPTED', summary: `${name}: “Nobody lost one.”` },
        ...{ editedBy: 'ada', decidedBy: 'ada', confidence: '1', start },
      }),
    ]),
  );
  expect((await check(graph)).map(String)).toEqual([]);
  // The quote alone: the speaker was declared for nothing else.
  const quote = (await proposals()).find(
    (each) => each.kind === 'QUOTE' && each.basis === 'BY_HAND',
  );
  const choice = { proposals: [quote?.id ?? ''], by: 'ada' };
  await decide(graph, { id: nextId(), state: 'PENDING', ...choice });
  expect(await exported(graph)).toBe(before);
  // What was undone waits, in another run too, and can be accepted again.
  await proposeMaps(graph);
  await decide(graph, { id: nextId(), state: 'ACCEPTED', ...choice });
  expect((await annotation()).quotes).toEqual(added.quotes);
  await undo(decision);
  expect(await exported(graph)).toBe(before);
});

const ITEMS: readonly Addition['items'][] = [
  { entities: [{ id: 'place:iowa', name: 'Iowa', mentions: [words('Iowa')] }] },
  {
    // A proposal of the document declares her.
    quotes: [
      {
        kind: 'INDIRECT',
        speaker: 'person:margaret-wilson',
        passage: words('might lend 40 globes'),
      },
    ],
  },
  {
    entities: [{ id: 'program:atlas', name: 'Atlas', kind: 'PROGRAM', mentions: [words('atlas')] }],
    statistics: [
      {
        ...{ value: '40', unit: 'globe', measure: 'globes lent', about: ['program:atlas'] },
        renderings: [
          { ...words('40 globes'), value: '40', bound: 'EXACT', modality: 'SPECULATED' },
        ],
      },
    ],
  },
  {
    claims: [
      {
        ...{ subject: 'person:margaret-wilson', predicate: 'LENT', value: 'maps' },
        ...{ assertedBy: MAPS, passage: words('lent', 1) },
      },
    ],
  },
  {
    statistics: [
      {
        ...{ key: 'maps', value: '1200', bound: 'AT_LEAST', unit: 'map', measure: 'maps lent' },
        renderings: [{ ...words('more than 1,200 maps'), value: '1200', bound: 'AT_LEAST' }],
      },
    ],
    quotes: [{ kind: 'INDIRECT', passage: words('lent more than 1,200 maps'), cites: ['maps'] }],
  },
];

test('annotating and undoing is nothing, in any order, among decisions on proposals', async () => {
  const nothing = await exported(graph);
  const proposed = (await proposals()).map(({ id }) => id);
  const order = fc.shuffledSubarray([...ITEMS.keys()], { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(order, fc.nat(), fc.constantFrom(...proposed), async (some, from, also) => {
      const made: string[] = [];
      for (const at of some) made.push(await add(ITEMS[at] ?? {}));
      expect((await check(graph)).map(String)).toEqual([]);
      const state = (await proposals()).find(({ id }) => id === also)?.state;
      if (state === 'PENDING') {
        const id = nextId();
        await decide(graph, { id, state: 'ACCEPTED', proposals: [also], by: 'bob' });
        made.push(id);
      }
      // Undone in another order: what others need goes after them.
      let left = [...made.slice(from % made.length), ...made.slice(0, from % made.length)];
      while (left.length > 0) {
        const needed: string[] = [];
        for (const one of left)
          await undo(one).catch((error: unknown) => {
            expect(error).toMatchObject({ code: 'CONFLICT' });
            needed.push(one);
          });
        expect(needed.length).toBeLessThan(left.length);
        left = needed;
      }
      expect(await exported(graph)).toBe(nothing);
    }),
    { numRuns: 5 },
  );
});

test('a figure by hand derives from one of the document and from one beside it', async () => {
  const figure = (value: string, more = {}) => ({
    ...{ value, unit: 'map', measure: 'maps lent' },
    ...more,
  });
  await add({ statistics: [{ ...figure('2450'), renderings: [rendering('2,450', '2450')] }] });
  const ids = await graph.read("MATCH (s:Statistic {value: '2450'}) RETURN s.id");
  const [of = ''] = ids.rows.flat().map(String);
  const decision = await add({
    statistics: [
      { ...figure('1200', { key: 'now' }), renderings: [rendering('1,200', '1200')] },
      {
        ...figure('51', { unit: 'percent', measure: 'change' }),
        renderings: [rendering('51 percent', '51')],
        derivedFrom: { operation: 'PERCENT_CHANGE', of: [of, 'now'] },
      },
    ],
    quotes: [{ kind: 'INDIRECT', passage: words('the 2,450 it lent in 2022'), cites: [of] }],
  });
  const { statistics, quotes } = await annotation();
  const keyed = new Map(statistics.map(({ key, value }) => [key, value]));
  const operands = statistics.find(({ value }) => value === '51')?.derivedFrom?.of ?? [];
  expect(operands.map((key) => keyed.get(key))).toEqual(['2450', '1200']);
  expect(quotes[0]?.cites.map((key) => keyed.get(key))).toEqual(['2450']);
  expect((await check(graph)).map(String)).toEqual([]);
  await undo(decision);
  expect((await annotation()).statistics.map(({ value }) => value)).toEqual(['2450']);
});

test('all that is wrong is told at once, in paths of what was given, and nothing is added', async () => {
  const nothing = await exported(graph);
  const before = await proposals();
  for (const [items, ...expected] of [
    [
      {
        quotes: [
          { kind: 'DIRECT', passage: words('Wilson') },
          { kind: 'DIRECT', passage: words('words of no text') },
        ],
        claims: [],
      },
      `$.quotes[0].passage.occurrence must be 1 to 2, or start and end must be given instead, because the text has these words 2 times (1, from ${TEXT.indexOf('Wilson')}:`,
      '$.quotes[1].passage.exact must be words of the text',
    ],
    [
      {
        entities: [{ id: 'Ida', name: '' }],
        statistics: [{ value: '1e3', unit: 'map', measure: '', renderings: [] }],
      },
      ...['$.entities[0].id must be an id', '$.entities[0].name must be'],
      ...['$.statistics[0].value', '$.statistics[0].measure', '$.statistics[0].renderings'],
    ],
    [
      {
        entities: [{ id: 'person:nobody', name: 'Nobody', mentions: [] }],
        quotes: [
          { kind: 'DIRECT', speaker: 'person:unheard-of', passage: words('told me') },
          { kind: 'DIRECT', passage: words('lost one'), cites: ['none'] },
        ],
        claims: [
          {
            ...{ subject: MAPS, predicate: 'HELD', value: 'it', assertedBy: MAPS },
            passage: words('told me'),
          },
        ],
      },
      '$.quotes[0].speaker must be an id declared',
      '$.entities[0].mentions must be passages that name it',
      '$.quotes[1].cites[0] must be the key of a statistic',
      '$.claims[0].subject must be the subject of HELD: person',
    ],
  ] as const) {
    const refused = { code: 'BAD_ITEM', message: expect.any(String) as unknown };
    for (const dryRun of [true, false]) {
      const thrown = await add(items, dryRun).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject(refused);
      for (const part of expected) expect((thrown as Error).message).toContain(part);
    }
  }
  await expect(add({})).rejects.toMatchObject({ code: 'BAD_CHOICE' });
  // A check of what could be added adds nothing.
  await add(ITEMS[4] ?? {}, true);
  expect(await exported(graph)).toBe(nothing);
  expect(await proposals()).toEqual(before);
});

test('what is stated already, or was added and then rejected, is told', async () => {
  const [iowa = {}] = ITEMS;
  const decision = await add(iowa);
  const start = TEXT.indexOf('Iowa');
  const mentions = [{ start, end: start + 4, exact: 'Iowa' }];
  await expect(
    add({ entities: [{ id: 'place:iowa', name: 'Iowa', mentions }] }),
  ).rejects.toMatchObject({
    code: 'BAD_ITEM',
    message: expect.stringContaining('already') as unknown,
  });
  await undo(decision);
  const added = (await proposals()).find(({ basis }) => basis === 'BY_HAND');
  const choice = { proposals: [added?.id ?? ''], by: 'bob' };
  await decide(graph, { id: nextId(), state: 'REJECTED', ...choice });
  await expect(add(iowa)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('is REJECTED by bob') as unknown,
  });
});

test('where the text changes, what was added moves with its words', async () => {
  await add(ITEMS[0] ?? {});
  const undone = await add(ITEMS[1] ?? {});
  await undo(undone);
  const text = `New words come first.\n\n${TEXT}`;
  const document = metadata('maps', text);
  await ingest(graph, { paths: [await folderOf([{ text, annotation: { document } }])] });
  const { lost } = await proposeMaps(graph);
  expect(lost).toEqual([expect.stringMatching(/^EDITED .*might lend 40 globes/)]);
  const [kept] = (await proposals()).filter(({ basis }) => basis === 'BY_HAND');
  expect(kept).toMatchObject({ state: 'ACCEPTED', start: text.indexOf('Iowa'), editedBy: 'ada' });
});
