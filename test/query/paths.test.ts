import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, folderOf, metadata, type ToWrite, type Written } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

beforeEach(() => emptyGraph(graph));

type Claimed = readonly [
  subject: string,
  predicate: string,
  object: string,
  modality?: 'SPECULATED' | 'DENIED' | undefined,
];

/** A document with the given claims about people who have one-letter names. */
function claiming(slug: string, claims: readonly Claimed[]): ToWrite {
  const lines = claims.map(([subject, predicate, object]) => `${subject} ${predicate} ${object}.`);
  const text = lines.join('\n');
  const people = [...new Set(claims.flatMap(([subject, , object]) => [subject, object]))];
  return {
    text,
    annotation: {
      document: metadata(slug, text),
      entities: people.map((name) => ({
        id: person(name),
        name,
        mentions: [at(text, name)],
      })),
      claims: claims.map(
        (
          [subject, predicate, object, modality],
          index,
        ): NonNullable<Written['claims']>[number] => ({
          subject: person(subject),
          predicate,
          object: person(object),
          ...(modality === undefined ? {} : { modality }),
          assertedBy: `document:${slug}`,
          passage: passageOf(text, lines, index),
        }),
      ),
    },
  };
}

const person = (name: string) => `person:${name.toLowerCase()}`;

function passageOf(text: string, lines: readonly string[], index: number) {
  const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const exact = lines[index] ?? '';
  return { start, end: start + exact.length, exact: text.slice(start, start + exact.length) };
}

async function load(...documents: ToWrite[]) {
  const { refused } = await ingest(graph, { paths: [await folderOf(documents)] });
  expect(refused).toEqual([]);
}

const OPERATION = parse(`query (
  $from: ID!, $to: ID!, $maxHops: Int = 6, $maxPaths: Int = 10, $via: [String!],
  $includeSpeculation: Boolean = false, $minIndependentSources: Int = 1, $through: [PathStep!] = [LINKS]
) {
  path(from: $from, to: $to, maxHops: $maxHops, maxPaths: $maxPaths, via: $via,
    includeSpeculation: $includeSpeculation, minIndependentSources: $minIndependentSources, through: $through) {
    length
    nodes { ... on Node { id } }
    hops {
      relationship relationships direction
      from { ... on Node { id } } to { ... on Node { id } }
      claims { predicate modality } quotes { text } statistics { value } passages { exact }
    }
  }
}`);

const id = z.object({ id: z.string() });
const paths = z.object({
  path: z.array(
    z.object({
      length: z.int(),
      nodes: z.array(id),
      hops: z.array(
        z.object({
          relationship: z.string(),
          relationships: z.array(z.string()),
          direction: z.string(),
          from: id,
          to: id,
          claims: z.array(z.object({ predicate: z.string(), modality: z.string() })),
          quotes: z.array(z.object({ text: z.string() })),
          statistics: z.array(z.object({ value: z.string() })),
          passages: z.array(z.object({ exact: z.string() })),
        }),
      ),
    }),
  ),
});

async function ask(from: string, to: string, more: Record<string, unknown> = {}) {
  const variables = { from, to, ...more };
  const result = await engine.execute({ document: OPERATION, variables });
  expect(result?.errors, JSON.stringify(variables)).toBeUndefined();
  return paths.parse(result?.data).path;
}

async function refusal(from: string, to: string, more: Record<string, unknown> = {}) {
  const result = await engine.execute({ document: OPERATION, variables: { from, to, ...more } });
  const [error] = result?.errors ?? [];
  expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
  return error?.message;
}

const chain = ({ nodes }: { nodes: { id: string }[] }) =>
  nodes.map((node) => node.id.replace('person:', '')).join('');

describe('parallel links', () => {
  const PARALLEL: Claimed[] = [
    ['A', 'MET', 'B'],
    ['A', 'SUED', 'B'],
    ['B', 'HIRED', 'A'],
    ['B', 'KNOWS', 'C'],
  ];

  test.each([{}, { includeSpeculation: true }, { through: ['LINKS', 'QUOTES'] }])(
    'are one hop with all its claims, %j',
    async (more) => {
      await load(claiming('one', PARALLEL), claiming('two', PARALLEL.slice(0, 1)));
      const found = await ask('person:a', 'person:b', more);
      expect(found.map(chain)).toEqual(['ab']);
      const hop = found[0]?.hops[0];
      expect(hop).toMatchObject({
        relationship: 'HIRED',
        direction: 'INCOMING',
        relationships: ['HIRED', 'MET', 'SUED'],
      });
      expect(hop?.claims.map(({ predicate }) => predicate).sort()).toEqual([
        'HIRED',
        'MET',
        'MET',
        'SUED',
      ]);
      expect((await ask('person:a', 'person:c', more)).map(chain)).toEqual(['abc']);
    },
  );

  test('of which only some are asked for show these alone', async () => {
    await load(claiming('one', PARALLEL));
    const [found] = await ask('person:a', 'person:b', { via: ['SUED', 'KNOWS'] });
    const hop = found?.hops[0];
    expect(hop).toMatchObject({ relationships: ['SUED'], claims: [{ predicate: 'SUED' }] });
  });

  test('what is denied, retracted or speculated is no link', async () => {
    await load(
      claiming('one', [
        ['A', 'MET', 'B', 'DENIED'],
        ['B', 'MET', 'C', 'SPECULATED'],
      ]),
    );
    expect(await ask('person:a', 'person:b', { includeSpeculation: true })).toEqual([]);
    expect(await ask('person:b', 'person:c')).toEqual([]);
    expect((await ask('person:b', 'person:c', { includeSpeculation: true })).map(chain)).toEqual([
      'bc',
    ]);
  });
});

describe('ends', () => {
  test.each([{}, { via: ['MET'] }, { includeSpeculation: true }])(
    'from a node to itself there is one chain of length 0, %j',
    async (more) => {
      await load(
        claiming('one', [
          ['A', 'MET', 'B'],
          ['B', 'MET', 'A'],
        ]),
      );
      expect(await ask('person:a', 'person:a', more)).toEqual([
        { length: 0, nodes: [{ id: 'person:a' }], hops: [] },
      ]);
    },
  );

  test.each([
    [
      'person:a',
      'person:mark-morgn',
      'to must be the id of an entity or document that is here; there is no person:mark-morgn. Find ids with search(text: "mark~ morgn~").',
    ],
    [
      'agency:zoelle',
      'person:a',
      'from must be the id of an entity or document that is here; there is no agency:zoelle. Find ids with search(text: "zoelle~").',
    ],
    [
      'person:x',
      'person:x',
      'from must be the id of an entity or document that is here; there is no person:x. Find ids with search(text: "x~").',
    ],
    ['claim:1', 'person:a', 'from must be the id of an entity or document, and begin with one of '],
    [
      'person:a',
      'statistic:1',
      'to must be the id of an entity or document, and begin with one of ',
    ],
    ['person:a', 'nonsense', 'to must be the id of an entity or document, and begin with one of '],
  ])('%s to %s is refused', async (from, to, message) => {
    await load(claiming('one', [['A', 'MET', 'B']]));
    for (const more of [{}, { includeSpeculation: true }, { via: ['MET'] }])
      expect(await refusal(from, to, more)).toContain(message);
  });

  test('no connection is no error', async () => {
    await load(claiming('one', [['A', 'MET', 'B']]), claiming('two', [['C', 'MET', 'D']]));
    expect(await ask('person:a', 'person:d')).toEqual([]);
  });
});

test('an unknown kind of link is refused, with those that there are', async () => {
  await load(
    claiming('one', [
      ['A', 'MET', 'B'],
      ['A', 'ASKED_FOR_MONEY', 'B'],
    ]),
  );
  expect(await refusal('person:a', 'person:b', { via: ['held', 'MET'] })).toBe(
    'via must name kinds of link that are here: ADMINISTERS, ASKED_FOR_MONEY, AUTHORED, HELD, MET, PART_OF, PUBLISHED, REVISES, TAKES_FROM. It names "held".',
  );
  expect(await ask('person:a', 'person:b', { via: ['HELD'] })).toEqual([]);
  expect(await ask('person:a', 'person:b', { via: [] })).toEqual([]);
});

describe('through what people said', () => {
  test('quotes lead from the speaker to what the quote is about', async () => {
    await load(report('one'));
    const ends = ['person:ada-example', 'program:loans'] as const;
    expect((await ask(...ends, { through: ['QUOTES'] })).map(({ hops }) => hops)).toEqual([
      [
        expect.objectContaining({
          relationship: 'QUOTE',
          direction: 'OUTGOING',
          quotes: [{ text: 'they nearly all came back' }],
          claims: [],
        }),
      ],
    ]);
    expect((await ask(...ends)).map(({ length }) => length)).toEqual([2]);
    expect(
      (await ask(...ends, { through: ['LINKS', 'QUOTES'] })).map(({ length }) => length),
    ).toEqual([1]);
  });

  test('figures lead to what they are about, documents to what they name', async () => {
    await load(report('one'));
    const figures = await ask('agency:library', 'program:loans', { through: ['FIGURES'] });
    expect(figures.map(({ hops }) => hops[0])).toEqual([
      expect.objectContaining({ relationship: 'FIGURE', statistics: [{ value: '1200' }] }),
    ]);
    const [named] = await ask('person:ada-example', 'program:loans', { through: ['DOCUMENTS'] });
    expect(named?.nodes.map((node) => node.id)).toEqual([
      'person:ada-example',
      'document:one',
      'program:loans',
    ]);
    expect(named?.hops.map(({ direction, passages }) => [direction, passages.length])).toEqual([
      ['INCOMING', 2],
      ['OUTGOING', 1],
    ]);
    expect(await ask('person:ada-example', 'program:loans', { through: [] })).toEqual([]);
  });
});

test('a link must have as many independent sources as are asked for', async () => {
  await load(
    claiming('one', [
      ['A', 'MET', 'B'],
      ['B', 'MET', 'C'],
    ]),
    claiming('two', [
      ['A', 'MET', 'B'],
      ['C', 'SUED', 'D'],
    ]),
  );
  const two = { minIndependentSources: 2 };
  expect((await ask('person:a', 'person:b', two)).map(chain)).toEqual(['ab']);
  expect(await ask('person:a', 'person:c', two)).toEqual([]);
  expect(await ask('person:a', 'person:b', { ...two, via: ['SUED'] })).toEqual([]);
});

test('the shortest chains of any graph are found, each once, none with a node twice', async () => {
  const names = 'ABCDEFGH'.split('');
  const claim = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom('MET', 'SUED', 'HIRED'),
    fc.constantFrom(...names),
    fc.constantFrom(undefined, undefined, 'SPECULATED', 'DENIED'),
  ) satisfies fc.Arbitrary<Claimed>;
  const claims = fc.uniqueArray(
    claim.filter(([subject, , object]) => subject !== object),
    { minLength: 4, maxLength: 16, selector: (each) => each.join() },
  );
  await fc.assert(
    fc.asyncProperty(
      claims,
      fc.boolean(),
      fc.integer({ min: 1, max: 8 }),
      async (all, speculation, maxHops) => {
        await emptyGraph(graph);
        await load(claiming('one', all));
        const here = [...new Set(all.flatMap(([subject, , object]) => [subject, object]))].sort();
        const [from = '', to = ''] = [here[0], here.at(-1)];
        const allowed = (modality = 'ASSERTED') =>
          modality === 'ASSERTED' || (speculation && modality === 'SPECULATED');
        const pairs = all.filter(([, , , modality]) => allowed(modality)).map(([a, , b]) => [a, b]);
        const expected = shortestChains(pairs, from, to).filter(
          (each) => each.length <= maxHops + 1,
        );
        const more = { includeSpeculation: speculation, maxHops };
        const found = (await ask(person(from), person(to), more)).map(chain);
        expect(new Set(found).size).toBe(found.length);
        if (expected.length <= 10)
          expect(found).toEqual(expected.map((each) => each.join('').toLowerCase()).sort());
        else expect(found).toHaveLength(10);
        expect(await ask(person(from), person(to), { ...more, maxPaths: 1 })).toHaveLength(
          Math.min(1, expected.length),
        );
      },
    ),
    { numRuns: 25 },
  );
});

/** All shortest chains, breadth first. */
function shortestChains(
  pairs: readonly (readonly string[])[],
  from: string,
  to: string,
): string[][] {
  let chains = [[from]];
  for (let length = 0; length < 9 && chains.length > 0; length++) {
    const arrived = chains.filter((each) => each.at(-1) === to);
    if (arrived.length > 0) return arrived;
    const next = chains.flatMap((each) =>
      pairs
        .flatMap(([a = '', b = '']) => (a === each.at(-1) ? [b] : b === each.at(-1) ? [a] : []))
        .filter((node) => !each.includes(node))
        .map((node) => [...each, node]),
    );
    chains = [...new Map(next.map((each) => [each.join(), each])).values()];
  }
  return [];
}
