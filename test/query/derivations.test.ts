import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import type { ToWrite } from '../ingest/documents.ts';
import { askOf, load } from './loaded.ts';
import { stating, type Figure } from './stated-figures.ts';

const graph = graphForTest();
const ask = askOf(graph);

const operands = [
  { key: 'before', value: '800', measure: 'maps' },
  { key: 'after', value: '300', measure: 'maps' },
];

/** A document that says how it gets a share of 37 from the two. */
function deriving(slug: string, derivedFrom: Figure['derivedFrom']): ToWrite {
  const share = { key: 'share', value: '37', unit: 'percent', measure: 'share' };
  return stating(slug, [...operands, derivedFrom ? { ...share, derivedFrom } : share]);
}

const derivations = `statistics(filter: { unit: { eq: "percent" } }) { nodes {
  derivations { operation operands { value } arithmetic result verdict documents { id } }
} }`;

test('two documents derive one figure differently, and each keeps its own derivation', async () => {
  await emptyGraph(graph);
  const share = { operation: 'SHARE' as const, of: ['after', 'before'] };
  const change = { operation: 'PERCENT_CHANGE' as const, of: ['before', 'after'] };
  await load(graph, deriving('a', share), deriving('b', change), deriving('c', share));
  const shared = {
    operation: 'SHARE',
    operands: [{ value: '300' }, { value: '800' }],
    arithmetic: '300 ÷ 800 × 100',
    result: '37.5',
    verdict: 'TRUNCATED',
    documents: [{ id: 'document:a' }, { id: 'document:c' }],
  };
  const changed = {
    operation: 'PERCENT_CHANGE',
    operands: [{ value: '800' }, { value: '300' }],
    arithmetic: '(300 − 800) ÷ 800 × 100',
    result: '-62.5',
    verdict: 'INCONSISTENT',
    documents: [{ id: 'document:b' }],
  };
  const found = (...all: unknown[]) => ({ statistics: { nodes: [{ derivations: all }] } });
  expect(await ask(derivations)).toEqual(found(changed, shared));
  expect((await check(graph)).map(String)).toEqual([]);

  // What a document no longer says goes, and what the others say stays.
  await load(graph, deriving('b', undefined));
  await removeDocument(graph, 'document:a');
  const left = { ...shared, documents: [{ id: 'document:c' }] };
  expect(await ask(derivations)).toEqual(found(left));
  expect((await check(graph)).map(String)).toEqual([]);

  await graph.write(({ run }) =>
    run("MATCH ()-[r:DERIVED_FROM]->() SET r.document = 'document:b'"),
  );
  await graph.write(({ run }) => run('MATCH ()-[r:DERIVED_FROM {position: 1}]->() DELETE r'));
  expect((await check(graph)).map(String)).toEqual([
    expect.stringMatching(/: a document derives a figure from other figures that it states; found/),
  ]);
});

test('a share of nothing is undefined, and a sum takes any number of figures', async () => {
  await emptyGraph(graph);
  await load(
    graph,
    stating('a', [
      { key: 'none', value: '0', measure: 'maps' },
      { key: 'one', value: '0.1', measure: 'maps' },
      { key: 'two', value: '0.2', measure: 'maps' },
      { key: 'all', value: '0.3', derivedFrom: { operation: 'SUM', of: ['none', 'one', 'two'] } },
      { key: 'share', value: '10', derivedFrom: { operation: 'SHARE', of: ['one', 'none'] } },
    ]),
  );
  const asked = 'statistics(filter: { measure: { eq: "maps lent" } }, orderBy: [{ field: VALUE }])';
  expect(await ask(`${asked} { nodes { derivations { verdict result } } }`)).toEqual({
    statistics: {
      nodes: [
        { derivations: [{ verdict: 'EXACT', result: '0.3' }] },
        { derivations: [{ verdict: 'UNDEFINED', result: null }] },
      ],
    },
  });
});

test('coverage lists percentages beside two counts that nobody linked', async () => {
  await emptyGraph(graph);
  const about = ['place:hall' as const];
  const counts = [
    { key: 'one', value: '300', about },
    { key: 'two', value: '800', about },
  ];
  const share = { key: 'share', unit: 'percent', measure: 'share', about };
  await load(
    graph,
    stating('linked', [
      ...counts,
      { ...share, value: '37', derivedFrom: { operation: 'SHARE', of: ['one', 'two'] } },
    ]),
    stating('unlinked', [...counts, { ...share, value: '38' }]),
    stating('lone', [
      { key: 'three', value: '5', about },
      { ...share, value: '39' },
    ]),
    stating('elsewhere', [...counts, { ...share, value: '40', about: ['place:attic'] }]),
    stating('no-topic', [...counts, { ...share, value: '41', unit: '%', about: [] }]),
    stating('other-units', [
      { value: '1', about },
      { value: '2', unit: 'page', about },
      { ...share, value: '42' },
    ]),
  );
  const asked = 'underivedPercentages(orderBy: [{ field: VALUE }]) { totalCount nodes { value } }';
  expect(await ask(`coverage { ${asked} }`)).toEqual({
    coverage: {
      underivedPercentages: { totalCount: 2, nodes: [{ value: '38' }, { value: '41' }] },
    },
  });
});

test.each<[string, Figure[], string]>([
  [
    'an unknown key',
    [{ value: '1', derivedFrom: { operation: 'SUM', of: ['f1', 'f9'] } }, { value: '2' }],
    '$.statistics[0].derivedFrom.of[1] must be the key of a statistic in this file; it is "f9"',
  ],
  [
    'a key twice',
    [{ value: '1', derivedFrom: { operation: 'RATIO', of: ['f1', 'f1'] } }, { value: '2' }],
    '$.statistics[0].derivedFrom.of[1] must be other than $.statistics[0].derivedFrom.of[0]',
  ],
  [
    'a figure derived from itself',
    [{ value: '1', derivedFrom: { operation: 'SUM', of: ['f1', 'f0'] } }, { value: '2' }],
    '$.statistics[0].derivedFrom.of[1] must be a statistic that does not derive from "f0" itself; it is "f0"',
  ],
  [
    'a circle',
    [
      { value: '1', derivedFrom: { operation: 'SUM', of: ['f1', 'f2'] } },
      { value: '2' },
      { value: '3', derivedFrom: { operation: 'DIFFERENCE', of: ['f1', 'f0'] } },
    ],
    '$.statistics[0].derivedFrom.of[1] must be a statistic that does not derive from "f0" itself; it is "f2"',
  ],
  [
    'one operand',
    [{ value: '1', derivedFrom: { operation: 'SUM', of: ['f1'] } }, { value: '2' }],
    '$.statistics[0].derivedFrom.of must be two keys, or two or more for SUM; it is ["f1"]',
  ],
  [
    'three operands of a difference',
    [
      { value: '1', derivedFrom: { operation: 'DIFFERENCE', of: ['f1', 'f2', 'f3'] } },
      { value: '2' },
      { value: '3' },
      { value: '4' },
    ],
    '$.statistics[0].derivedFrom.of must be two keys, or two or more for SUM; it is ["f1","f2","f3"]',
  ],
])('a derivation with %s is refused', async (_, figures, message) => {
  await emptyGraph(graph);
  const { refused } = await load(graph, stating('a', figures));
  expect(refused.map((each) => each.message)).toEqual([expect.stringContaining(message)]);
});
