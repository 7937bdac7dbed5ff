import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { annotate, mergeEntities, mutationsOn, unmergeEntities } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, metadata, temporaryFolder, type ToWrite } from '../ingest/documents.ts';
import { dumpOf } from '../ingest/dump.ts';
import { randomDocument } from '../ingest/random-documents.ts';
import { exported } from './maps.ts';

const graph = graphForTest();
beforeEach(() => emptyGraph(graph));

async function load(...documents: ToWrite[]): Promise<void> {
  const { refused, lacking } = await ingest(graph, { paths: [await folderOf(documents)] });
  expect({ refused, lacking }).toEqual({ refused: [], lacking: [] });
}

let merges = 0;

/** Merges two, because of words. Returns the id of the merge. */
async function merge(from: string, into: string): Promise<string> {
  const id = `merge:m${++merges}`;
  const reason = { because: 'One letterhead has both names', passage: null };
  await mergeEntities(graph, { id, into, from, ...reason, by: 'ada' });
  return id;
}

/** Everything but the merges themselves. */
const rest = async () => (await dumpOf(graph)).filter((line) => !line.includes('["Merge"]'));

const PAIRS = [
  ['person:q', 'person:p'],
  ['agency:b', 'agency:a'],
] as const;

test('documents that are loaded after a merge, or before, make the same graph; undone, it is as it was', async () => {
  const file = join(await temporaryFolder(), 'graph.jsonl');
  const drawn = fc.tuple(randomDocument('one'), randomDocument('two'), fc.boolean());
  await fc.assert(
    fc.asyncProperty(drawn, async ([one, two, backwards]) => {
      await emptyGraph(graph);
      await load(one);
      for (const [from, into] of PAIRS) await merge(from, into);
      await load(two);
      const after = await rest();

      await emptyGraph(graph);
      await load(one, two);
      const [before, lines] = [await dumpOf(graph), await exported(graph)];
      const ids = [];
      for (const [from, into] of PAIRS) ids.push(await merge(from, into));
      expect(await rest()).toEqual(after);
      expect(after.filter((line) => /"(?:person:q|agency:b)"/.test(line))).toEqual([]);
      expect((await check(graph)).map(String)).toEqual([]);
      const [merged, all] = [await exported(graph), await dumpOf(graph)];
      expect(merged).toBe(`${merged.split('\n').slice(0, PAIRS.length).join('\n')}\n${lines}`);

      await emptyGraph(graph);
      await writeFile(file, merged);
      expect(await ingest(graph, { paths: [file] })).toMatchObject({ merged: PAIRS.length });
      expect(await dumpOf(graph)).toEqual(all);
      for (const id of backwards ? ids.reverse() : ids)
        await unmergeEntities(graph, { id, by: null });
      expect(await rest()).toEqual(before);
      expect(await exported(graph)).toBe(lines);
      expect((await check(graph)).map(String)).toEqual([]);
    }),
    { numRuns: 3 },
  );
}, 300_000);

const TEXT =
  'The Map Office lent 12 maps. "None was lost," said Ada of the Office of Maps. It lent 12 maps.';

/** A passage of the text by its words. */
function at(exact: string, from = 0) {
  const start = TEXT.indexOf(exact, from);
  return { start, end: start + exact.length, exact };
}

/** Two documents, of which each has a name of its own for one office; one of them names both. */
const offices: ToWrite[] = [
  {
    text: TEXT,
    annotation: {
      document: { ...metadata('offices', TEXT), id: 'document:offices' },
      entities: [
        { id: 'agency:map-office', name: 'Map Office', mentions: [at('Map Office')] },
        { id: 'agency:office-of-maps', name: 'Office of Maps', mentions: [at('Office of Maps')] },
        { id: 'person:ada', name: 'Ada', mentions: [at('Ada')] },
      ],
      statistics: ['agency:map-office', 'agency:office-of-maps'].map((about, key) => ({
        ...{ key: `k${key}`, value: '12', bound: 'EXACT', unit: 'map', measure: 'maps lent' },
        about: [about],
        renderings: [{ ...at('12 maps', key * 60), value: '12', bound: 'EXACT' as const }],
      })),
      quotes: [{ kind: 'DIRECT', speaker: 'agency:office-of-maps', passage: at('None was lost,') }],
      claims: [
        {
          ...{ subject: 'person:ada', predicate: 'HELD', object: 'agency:office-of-maps' },
          ...{ modality: 'ASSERTED', assertedBy: 'document:offices' },
          passage: at('Ada of the Office of Maps'),
        },
      ],
    },
  },
];

const engine = new Engine(schema, graph, { mutate: mutationsOn(graph) });
const ask = async (query: string) =>
  (await engine.execute({ document: parse(query), by: 'ada' }))?.data;
const refusal = (code: string, reason: string) =>
  expect.objectContaining({
    extensions: { code },
    message: expect.stringContaining(reason) as unknown,
  }) as unknown;

const OFFICE = `{
  agency(id: "agency:map-office") {
    name aliases
    quotes { nodes { id } } people { nodes { id } }
    statisticsAbout { nodes { id } }
    merges { nodes { from fromName because passage { exact } madeBy undoneBy } }
  }
  gone: agency(id: "agency:office-of-maps") { name quotes { nodes { id } } }
}`;

test('a merge by the API: one entity has what both had, by the same ids, with who merged them and why', async () => {
  await load(...offices);
  const before = await ask(OFFICE);
  const passage = String(
    (await graph.read("MATCH (p:Passage {exact: 'Ada of the Office of Maps'}) RETURN p.id"))
      .rows[0]?.[0],
  );
  const merged = await ask(`mutation {
    mergeEntities(into: "agency:map-office", from: "agency:office-of-maps", because: " Both are at one door ", passage: "${passage}") {
      id from into entity { ... on Agency { name aliases } }
    }
  }`);
  expect(merged).toMatchObject({
    mergeEntities: {
      ...{ from: 'agency:office-of-maps', into: 'agency:map-office' },
      entity: { name: 'Map Office', aliases: ['Office of Maps'] },
    },
  });
  expect(await ask(OFFICE)).toMatchSnapshot();
  expect(before).toMatchSnapshot();
  const { rows } = await graph.read(
    'MATCH (c:Change) WHERE c.kind = "ENTITY" RETURN c.summary, c.touches',
  );
  expect(rows).toEqual([
    [
      'Office of Maps (agency:office-of-maps) is the same as agency:map-office',
      expect.arrayContaining([
        'agency:map-office',
        'agency:office-of-maps',
        'document:offices',
        'person:ada',
      ]),
    ],
  ]);
  // Another document that names the one that is gone is about the one that stayed.
  const text = 'The Office of Maps is closed.';
  const start = text.indexOf('Office');
  const mentions = [{ start, end: start + 14, exact: 'Office of Maps' }];
  const entities = [{ id: 'agency:office-of-maps', name: 'Office of Maps', mentions }];
  const document = { ...metadata('closed', text), id: 'document:closed' };
  await load({ text, annotation: { document, entities } });
  await annotate(graph, {
    ...{ id: 'decision:closed', document: 'document:closed', by: 'ada', dryRun: false },
    items: {
      quotes: [{ kind: 'INDIRECT', speaker: 'agency:office-of-maps', passage: { exact: text } }],
    },
  });
  const spoken = '{ agency(id: "agency:map-office") { quotes { totalCount } } }';
  expect(await ask(spoken)).toEqual({ agency: { quotes: { totalCount: 2 } } });
  expect((await check(graph)).map(String)).toEqual([]);

  const { id } = (merged as { mergeEntities: { id: string } }).mergeEntities;
  const undo = `mutation { unmergeEntities(id: "${id}") { undoneBy } }`;
  expect(await ask(undo)).toEqual({ unmergeEntities: { undoneBy: 'ada' } });
  expect(await ask(spoken)).toEqual({ agency: { quotes: { totalCount: 0 } } });
  await expect(ask(undo)).rejects.toEqual(refusal('CONFLICT', `${id} was undone by ada at`));
  expect((await check(graph)).map(String)).toEqual([]);
});

test('one that was merged into another is found by its own name after a chain of merges, and each is undone alone', async () => {
  await load(...offices);
  const text = 'The Chart Room.';
  const mentions = [{ start: 4, end: 14, exact: 'Chart Room' }];
  const entities = [{ id: 'agency:chart-room', name: 'Chart Room', mentions }];
  const document = { ...metadata('charts', text), id: 'document:charts' };
  await load({ text, annotation: { document, entities } });
  const before = await dumpOf(graph);
  const first = await merge('agency:map-office', 'agency:office-of-maps');
  const second = await merge('agency:office-of-maps', 'agency:chart-room');
  const named = '{ agencies(filter: { alias: { eq: "Map Office" } }) { nodes { id } } }';
  expect(await ask(named)).toEqual({ agencies: { nodes: [{ id: 'agency:chart-room' }] } });
  await unmergeEntities(graph, { id: first, by: null });
  const map = '{ agency(id: "agency:map-office") { name } agencies { nodes { id } } }';
  expect(await ask(map)).toEqual({
    agency: { name: 'Map Office' },
    agencies: { nodes: [{ id: 'agency:chart-room' }, { id: 'agency:map-office' }] },
  });
  await unmergeEntities(graph, { id: second, by: null });
  expect(await rest()).toEqual(before);
});

test('merges of an export are taken over where documents are there, and refused where they cannot be', async () => {
  await load(...offices);
  await merge('agency:office-of-maps', 'agency:map-office');
  const [all, lines] = [await rest(), await exported(graph)];
  const file = join(await temporaryFolder(), 'graph.jsonl');
  await writeFile(file, lines);
  await emptyGraph(graph);
  await load(...offices);
  expect(await ingest(graph, { paths: [file], dryRun: true })).toMatchObject({ merged: 0 });
  expect(await ingest(graph, { paths: [file] })).toMatchObject({ merged: 1, loaded: [] });
  expect(await rest()).toEqual(all);
  const line = lines.split('\n', 1).join();
  const others = [
    line,
    line.replace('"into":"agency:map-office"', '"into":"agency:other"'),
    line.replace('"into":"agency:map-office"', '"into":"person:ada"'),
    '{"merge":1}',
  ];
  await writeFile(file, others.join('\n'));
  const { refused, merged } = await ingest(graph, { paths: [file] });
  expect(merged).toBe(0);
  expect(refused.map(({ message }) => message.replaceAll(file, 'graph.jsonl'))).toEqual([
    'graph.jsonl:2: $.merge.from must be an entity that is not merged here yet, as it is into agency:map-office; it is "agency:office-of-maps"',
    expect.stringContaining('graph.jsonl:3: $ must be a merge of two entities of one type'),
    expect.stringContaining('graph.jsonl:4: $ must be a merge of two entities of one type'),
  ]);
  expect(await rest()).toEqual(all);
});

test('what cannot be one is refused with the reason, and nothing is changed', async () => {
  await load(...offices);
  const merging = (values: string) => ask(`mutation { mergeEntities(${values}) { id } }`);
  const before = await dumpOf(graph);
  const refused = [
    [
      'into: "agency:map-office", from: "agency:map-office", because: "x"',
      'both agency:map-office',
    ],
    ['into: "agency:map-office", from: "person:ada", because: "x"', 'of one type'],
    ['into: "document:offices", from: "document:closed", because: "x"', 'of one type'],
    ['into: "agency:map-office", from: "agency:office-of-maps"', 'a reason is required'],
    [
      'into: "agency:map-office", from: "agency:office-of-maps", because: " "',
      'a reason is required',
    ],
    ['into: "agency:map-office", from: "agency:nobody", because: "x"', 'has no agency:nobody'],
    [
      'into: "agency:map-office", from: "agency:office-of-maps", passage: "passage:0"',
      'no passage:0',
    ],
  ] as const;
  for (const [values, reason] of refused)
    await expect(merging(values), values).rejects.toEqual(refusal('BAD_USER_INPUT', reason));
  expect(await dumpOf(graph)).toEqual(before);
  await merge('agency:office-of-maps', 'agency:map-office');
  await expect(merging(`${refused[3][0]}, because: "x"`)).rejects.toEqual(
    refusal('BAD_USER_INPUT', 'merged into agency:map-office already'),
  );
  await expect(ask('mutation { unmergeEntities(id: "merge:none") { id } }')).rejects.toEqual(
    refusal('BAD_USER_INPUT', 'there is no merge:none'),
  );
});
