import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { loadAll } from './search-texts.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

const OPERATION =
  parse(`query ($text: String!, $types: [FoundType!], $filter: SearchScope, $first: Int = 500) {
  search(text: $text, types: $types, filter: $filter, first: $first) {
    totalCount totalCountIsCapped
    groups { type count }
    edges { score text start node { __typename ... on Node { id } } passage { id } }
  }
}`);

const answer = z.object({
  search: z.object({
    totalCount: z.int(),
    totalCountIsCapped: z.boolean(),
    groups: z.array(z.object({ type: z.string(), count: z.int() })),
    edges: z.array(
      z.object({
        score: z.number(),
        text: z.string(),
        start: z.int().nullable(),
        node: z.object({ __typename: z.string(), id: z.string() }),
        passage: z.object({ id: z.string() }).nullable(),
      }),
    ),
  }),
});

async function ask(text: string, more: Record<string, unknown> = {}) {
  const result = await engine.execute({ document: OPERATION, variables: { text, ...more } });
  expect(result?.errors, JSON.stringify([text, more])).toBeUndefined();
  return answer.parse(result?.data).search;
}

async function refusal(text: string, more: Record<string, unknown> = {}) {
  const result = await engine.execute({ document: OPERATION, variables: { text, ...more } });
  const [error] = result?.errors ?? [];
  return [error?.extensions['code'], error?.message];
}

const idsOf = ({ edges }: Awaited<ReturnType<typeof ask>>) => edges.map(({ node }) => node.id);

/** Long enough for several sections, with words far apart and characters beyond U+FFFF. */
const LONG: ToWrite = (() => {
  const filler = 'Nothing of note was said on this page 🗺. '.repeat(120);
  const text = [
    `The abacus stood here. ${filler}`,
    filler,
    `Then the crane came, at last. ${filler}`,
    `A loose repetition of it. The crane and the`,
    `harbor were named. ${filler}`,
  ].join('\n\n');
  return { text, annotation: { document: { ...metadata('long', text), title: 'A long text' } } };
})();

/** One agency that is mentioned a thousand times, and a claim whose passage has its name. */
const BUSY: ToWrite = (() => {
  const line = 'Overflow Bureau again.';
  const text = `${`${line}\n`.repeat(1_050)}The Overflow Bureau shut its door.`;
  return {
    text,
    annotation: {
      document: { ...metadata('busy', text), title: 'Busy', date: '2020-02-02' },
      entities: [
        {
          id: 'agency:overflow',
          name: 'Overflow Bureau',
          mentions: Array.from({ length: 1_050 }, (_, index) => at(text, 'Overflow Bureau', index)),
        },
      ],
      claims: [
        {
          subject: 'agency:overflow',
          predicate: 'SHUT',
          value: 'its door',
          modality: 'DENIED',
          assertedBy: 'document:busy',
          passage: at(text, 'The Overflow Bureau shut its door'),
        },
      ],
    },
  };
})();

beforeAll(async () => {
  await loadAll(graph, [LONG, BUSY, report('one'), report('two', { claims: [] })]);
});

describe('whole texts', () => {
  test('a document is found by words anywhere in it, and shown with the sentence that has most of them', async () => {
    for (const [text, sentence] of [
      ['abacus', 'The abacus stood here.'],
      ['"loose repetition"', 'A loose repetition of it.'],
      ['abacus repetition', 'The abacus stood here.'],
      ['abacus "crane came" last', 'Then the crane came, at last.'],
      ['lose~ repetitoin~', 'A loose repetition of it.'],
    ] as const) {
      const { edges } = await ask(text, { types: ['DOCUMENT'] });
      expect(edges.map(({ node }) => node.id)).toEqual(['document:long']);
      const [{ text: shown, start } = { text: '', start: null }] = edges;
      expect(shown).toBe(sentence);
      expect(LONG.text.slice(start ?? 0).startsWith(sentence)).toBe(true);
    }
    expect(idsOf(await ask('abacus zeppelin'))).toEqual([]);
  });

  test('a phrase that runs on into the next line is found and shown', async () => {
    const [hit] = (await ask('"the harbor"', { types: ['DOCUMENT'] })).edges;
    expect(hit?.text).toContain('the harbor'.replace(' ', '\n\n'));
  });
});

describe('counts', () => {
  test('what only names somebody takes no place of what states something', async () => {
    const all = await ask('overflow bureau');
    expect(all.groups).toEqual([
      { type: 'AGENCY', count: 1 },
      { type: 'CLAIM', count: 1 },
      { type: 'DOCUMENT', count: 1 },
    ]);
    expect(all.totalCount).toBe(3);
    expect(all.totalCountIsCapped).toBe(false);
    expect((await ask('overflow bureau', { types: ['CLAIM'] })).totalCount).toBe(1);
  });

  test('groups are those of single searches, and add up to the total', async () => {
    const types = 'PERSON AGENCY ORGANIZATION PROGRAM PLACE DOCUMENT QUOTE STATISTIC CLAIM';
    for (const text of ['library', 'maps', 'loan*', 'nothing', 'ada example'])
      for (const filter of [null, { document: 'document:one' }]) {
        const { groups, totalCount, edges } = await ask(text, { filter });
        const counts = new Map(groups.map(({ type, count }) => [type, count]));
        for (const type of types.split(' '))
          expect((await ask(text, { types: [type], filter })).totalCount).toBe(
            counts.get(type) ?? 0,
          );
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(totalCount);
        expect(edges).toHaveLength(totalCount);
      }
  });
});

describe('filters', () => {
  test.each([
    ['library', { document: 'document:one' }, 'one'],
    ['library', { document: ['document:two'] }, 'two'],
  ])('%s within %j', async (text, filter, slug) => {
    const whole = await ask(text);
    const within = await ask(text, { filter });
    const other = `document:${slug === 'one' ? 'two' : 'one'}`;
    expect(idsOf(within)).not.toContain(other);
    expect(idsOf(within)).toContain(`document:${slug}`);
    expect(within.totalCount).toBeLessThan(whole.totalCount);
    const claims = idsOf(within).filter((id) => id.startsWith('claim:'));
    expect(claims.length > 0).toBe(slug === 'one');
  });

  test('by who says it', async () => {
    const said = await ask('nearly', { filter: { speaker: 'person:ada-example' } });
    expect(new Set(said.edges.map(({ node }) => node.__typename))).toEqual(new Set(['Quote']));
    expect(said.totalCount).toBe(2);
    const asserted = await ask('lending', { filter: { speaker: ['person:ada-example'] } });
    expect(asserted.edges.map(({ node }) => node.__typename)).toEqual(['Claim']);
    expect(idsOf(await ask('nearly', { filter: { speaker: 'person:nobody' } }))).toEqual([]);
  });

  test('by how it is put forward', async () => {
    const modality = (each: string) => ask('library', { filter: { modality: each } });
    expect((await modality('ASSERTED')).groups).toEqual([{ type: 'CLAIM', count: 2 }]);
    expect((await modality('DENIED')).totalCount).toBe(0);
    const denied = await ask('bureau', { filter: { modality: ['DENIED', 'SPECULATED'] } });
    expect(denied.edges.map(({ node }) => node.__typename)).toEqual(['Claim']);
    const figures = await ask('1200', { filter: { modality: 'ASSERTED' } });
    expect(figures.edges.map(({ node }) => node.__typename)).toEqual(['Statistic']);
  });

  test('by the date of the document', async () => {
    const dated = async (filter: object) =>
      idsOf(await ask('nothing library overflow', { filter }));
    expect(await dated({ from: '2026-01-01' })).toEqual([]);
    const found = async (text: string, filter: object) => (await ask(text, { filter })).totalCount;
    expect(await found('overflow', { from: '2020-02-02', to: '2020-02-02' })).toBe(3);
    expect(await found('overflow', { from: '2020-02-03' })).toBe(0);
    expect(await found('overflow', { to: '2020-02-01' })).toBe(0);
    expect(await found('abacus', { to: '2100-01-01' })).toBe(0);
    expect(await found('library', { from: '2026-01-02' })).toBe((await ask('library')).totalCount);
  });

  test('all conditions at once', async () => {
    const filter = {
      document: ['document:one', 'document:busy'],
      modality: ['SPECULATED'],
      speaker: ['person:ada-example'],
      from: '2026-01-01',
      publisher: null,
    };
    expect((await ask('lend*', { filter })).groups).toEqual([{ type: 'CLAIM', count: 1 }]);
    expect(
      (await ask('lend*', { filter: { ...filter, publisher: ['person:x'] } })).totalCount,
    ).toBe(0);
  });
});

describe('limits', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

  test.each([
    ['words of one letter', letters.map((each) => `${each}~`).join(' ')],
    ['500 words', Array.from({ length: 500 }, (_, index) => letters[index % 26]).join(' ')],
    [
      '166 different words',
      Array.from({ length: 166 }, (_, index) => `w${index + 1000}`)
        .join(' ')
        .slice(0, 1000),
    ],
    [
      '200 numbers',
      Array.from({ length: 200 }, (_, index) => `${index + 1000}`)
        .join(' ')
        .slice(0, 1000),
    ],
    ['groups of digits', '1 000 '.repeat(166)],
    [
      'many phrases of two numbers',
      Array.from({ length: 80 }, (_, index) => `"${index + 1000} ${index + 2000}"`)
        .join(' ')
        .slice(0, 1000),
    ],
    ['a phrase of numbers', `"${'1000 '.repeat(190)}"`],
    [
      '300 beginnings',
      Array.from({ length: 300 }, (_, index) => `${letters[index % 26] ?? ''}*`).join(' '),
    ],
    ['a thousand characters of Chinese', '北'.repeat(1_000)],
    ['Chinese set apart', '北 '.repeat(500)],
    [
      'ten words but for a letter',
      letters
        .slice(0, 10)
        .map((each) => `${each.repeat(9)}~`)
        .join(' '),
    ],
    ['one long word but for a letter', `${'a'.repeat(900)}~`],
    [
      'long words but for a letter',
      letters
        .slice(0, 10)
        .map((each) => `${each.repeat(80)}~`)
        .join(' '),
    ],
  ])('%s are searched for', async (_, text) => {
    expect((await ask(text)).totalCount).toBeGreaterThanOrEqual(0);
  });

  test('eleven words but for a letter are refused, with what to leave out', async () => {
    expect(
      await refusal(
        letters
          .slice(0, 11)
          .map((each) => `${each.repeat(4)}~`)
          .join(' '),
      ),
    ).toEqual([
      'BAD_USER_INPUT',
      'At most 10 words of text may end in ~; 11 do. Leave ~ out of the others.',
    ]);
  });
});
