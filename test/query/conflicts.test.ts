import { expect, test } from 'vitest';
import { z } from 'zod';
import { removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, type ToWrite } from '../ingest/documents.ts';
import { askOf, load } from './loaded.ts';
import { stating, type Figure } from './stated-figures.ts';

const graph = graphForTest();
const ask = askOf(graph);

/** What each figure of a measure differs from, and why. */
async function comparisons(): Promise<unknown> {
  const asked = `statistics(orderBy: [{ field: VALUE }]) { nodes {
    value comparisons { verdict statistic { value } }
  } }`;
  const { statistics } = compared.parse(await ask(asked));
  return statistics.nodes.flatMap(({ value, comparisons: found }) =>
    found.map(({ verdict, statistic }) => `${value} ${verdict} ${statistic.value}`),
  );
}

const text = z.string();
const comparison = z.object({ verdict: text, statistic: z.object({ value: text }) });
const compared = z.object({
  statistics: z.object({
    nodes: z.array(z.object({ value: text, comparisons: z.array(comparison) })),
  }),
});

const conflicts = `conflicts(orderBy: [{ field: VALUE }], first: 9) { totalCount nodes { value } }
  disputedStatistics { totalCount }`;

/** Both figures are in conflict; of one quantity, they are also disputed. */
test.each<[string, Figure, Figure, string, 'one quantity' | 'two quantities']>([
  [
    'bounds that meet',
    { value: '57000', bound: 'AT_LEAST' },
    { value: '60000', bound: 'ABOUT' },
    'COMPATIBLE_BY_BOUNDS',
    'one quantity',
  ],
  [
    'a bound that leaves the other out',
    { value: '50000', bound: 'AT_MOST' },
    { value: '57000', bound: 'AT_LEAST' },
    'CONTRADICTION',
    'one quantity',
  ],
  ['one rounded', { value: '17' }, { value: '17.3' }, 'ROUNDING', 'one quantity'],
  ['one cut off', { value: '51' }, { value: '51.54' }, 'ROUNDING', 'one quantity'],
  [
    'measures that differ in case and accents',
    { value: '17', measure: 'Maps  Lént' },
    { value: '19' },
    'CONTRADICTION',
    'one quantity',
  ],
  [
    'what they are about',
    { value: '17', about: ['place:attic'] },
    { value: '19', about: ['place:hall'] },
    'CONTRADICTION',
    'one quantity',
  ],
  [
    'a range',
    { value: '17', low: '16', high: '18' },
    { value: '18' },
    'COMPATIBLE_BY_BOUNDS',
    'one quantity',
  ],
  [
    'a population that one leaves out',
    { value: '17', population: 'readers' },
    { value: '19' },
    'DIFFERENT_POPULATION',
    'two quantities',
  ],
  [
    'a period',
    { value: '17', period: { from: '2020-01-01' } },
    { value: '19', period: { from: '2021-01-01' } },
    'DIFFERENT_PERIOD',
    'two quantities',
  ],
  [
    'a place',
    { value: '17', place: 'place:hall' },
    { value: '19', place: 'place:attic' },
    'DIFFERENT_PLACE',
    'two quantities',
  ],
])('figures that differ by %s, from two documents', async (_, one, other, verdict, are) => {
  await emptyGraph(graph);
  expect((await load(graph, stating('a', [one]), stating('b', [other]))).refused).toEqual([]);
  expect(await comparisons()).toEqual([
    `${one.value} ${verdict} ${other.value}`,
    `${other.value} ${verdict} ${one.value}`,
  ]);
  expect(await ask(conflicts)).toEqual({
    conflicts: { totalCount: 2, nodes: [one.value, other.value].map(valued) },
    disputedStatistics: { totalCount: are === 'one quantity' ? 2 : 0 },
  });
});

test('figures of other units, and equal figures, are not compared', async () => {
  await emptyGraph(graph);
  await load(
    graph,
    stating('a', [{ value: '1', about: ['place:hall'] }]),
    stating('b', [{ value: '3', unit: 'page' }]),
    stating('c', [{ value: '3.0', unit: 'page' }]),
  );
  expect(await comparisons()).toEqual([]);
  expect(await ask(conflicts)).toEqual({
    conflicts: { totalCount: 0, nodes: [] },
    disputedStatistics: { totalCount: 0 },
  });
});

test('figures of one quantity come before those of another period, in the order of periods', async () => {
  await emptyGraph(graph);
  const years = ['2022', '2020', '2021'].map((year) => ({
    value: year,
    period: { from: `${year}-01-01` },
  }));
  await load(graph, stating('a', years), stating('b', [{ ...years[0], value: '9' }]));
  const asked =
    'statistics(filter: { value: { eq: "9" } }) { nodes { comparisons { verdict because } } }';
  const differently = (year: string) => ({
    verdict: 'DIFFERENT_PERIOD',
    because: `One covers 2022-01-01 to an unstated day, the other ${year}-01-01 to an unstated day.`,
  });
  const found = [
    { verdict: 'CONTRADICTION', because: 'No value is both 9 and 2022.' },
    differently('2020'),
    differently('2021'),
  ];
  expect(await ask(asked)).toEqual({ statistics: { nodes: [{ comparisons: found }] } });
});

test('conflicts are paged and filtered, and go with the document that made them', async () => {
  await emptyGraph(graph);
  const measured = ['x', 'y', 'z'].map((measure, at) => ({ value: `${at + 1}`, measure }));
  const others = measured.map((each) => ({ ...each, value: `${each.value}0` }));
  await load(graph, stating('a', measured), stating('b', others));
  const page = (rest: string) => `conflicts(orderBy: [{ field: VALUE }], ${rest}) {
    nodes { value } pageInfo { hasNextPage endCursor } }`;
  const cursor = z.object({ conflicts: z.object({ pageInfo: z.object({ endCursor: text }) }) });
  const first = await ask(page('first: 4'));
  const { endCursor } = cursor.parse(first).conflicts.pageInfo;
  expect(first).toMatchObject({ conflicts: { nodes: ['1', '2', '3', '10'].map(valued) } });
  expect(await ask(page(`first: 4, after: "${endCursor}"`))).toMatchObject({
    conflicts: { nodes: ['20', '30'].map(valued), pageInfo: { hasNextPage: false } },
  });
  expect(await ask('conflicts(filter: { measure: { eq: "y" } }) { totalCount }')).toEqual({
    conflicts: { totalCount: 2 },
  });
  await removeDocument(graph, 'document:b');
  expect(await ask(conflicts)).toEqual({
    conflicts: { totalCount: 0, nodes: [] },
    disputedStatistics: { totalCount: 0 },
  });
});

test('a passage that is at odds with its statistic shows', async () => {
  await emptyGraph(graph);
  const document = stating('a', [{ value: '57000', bound: 'AT_LEAST' }]);
  const [statistic] = document.annotation.statistics ?? [];
  if (statistic) {
    const guess = { bound: 'EXACT' as const, modality: 'SPECULATED' as const };
    statistic.renderings = [
      { ...at(document.text, 'f0'), value: '50000', ...guess },
      { ...at(document.text, 'f0 is 57000'), value: '60000', ...guess },
    ];
  }
  await load(graph, document);
  const asked = 'renderings { nodes { value verdict because } }';
  const { statistics } = rendered.parse(await ask(`statistics { nodes { ${asked} } }`));
  const [found] = statistics.nodes;
  expect(found?.renderings.nodes.toSorted((a, b) => a.value.localeCompare(b.value))).toEqual([
    {
      value: '50000',
      verdict: 'CONTRADICTION',
      because: 'No value is both 50000 and at least 57000.',
    },
    {
      value: '60000',
      verdict: 'COMPATIBLE_BY_BOUNDS',
      because: 'Some value is both 60000 and at least 57000.',
    },
  ]);
});

const rendering = z.looseObject({ value: text });
const renderings = z.object({ nodes: z.array(rendering) });
const rendered = z.object({
  statistics: z.object({ nodes: z.array(z.object({ renderings })) }),
});

function valued(value: string) {
  return { value };
}

test('a claim that is asserted in one document and denied in another is disputed', async () => {
  await emptyGraph(graph);
  const said = (
    slug: string,
    modality: 'ASSERTED' | 'DENIED' | 'SPECULATED',
    value: string,
    rest: { retractedAt?: string } = {},
  ): ToWrite => {
    const document = stating(slug, []);
    const passage = at(document.text, slug);
    const claim = { subject: 'place:hall', predicate: 'HOLDS', value, modality, passage, ...rest };
    document.annotation.claims = [{ ...claim, assertedBy: `document:${slug}` }];
    return document;
  };
  const disputed = 'disputedClaims { nodes { value contradictedBy { document { id } } } }';
  const retracted = { retractedAt: '2025-01-01T00:00:00Z' };
  await load(
    graph,
    said('denies', 'DENIED', 'maps'),
    said('asserts', 'ASSERTED', 'maps'),
    said('guesses', 'SPECULATED', 'maps'),
    said('retracts', 'ASSERTED', 'maps', retracted),
    said('other', 'DENIED', 'globes'),
  );
  expect(await ask(disputed)).toEqual({
    disputedClaims: {
      nodes: [{ value: 'maps', contradictedBy: [{ document: { id: 'document:asserts' } }] }],
    },
  });
});
