import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite } from '../ingest/documents.ts';
import { askOf, loadAlone } from './loaded.ts';

const graph = graphForTest();
const ask = askOf(graph);

interface Note {
  readonly date: string;
  /** Slugs of documents that the note takes its facts from. */
  readonly takes?: readonly string[];
  readonly revises?: string;
  /** The slug of the document to which it attributes the figure and the claim. */
  readonly attributes?: string;
}

/** A document that states one figure and one claim, in words that no other note shares. */
function note(slug: string, { date, takes = [], revises, attributes }: Note): ToWrite {
  const others = [...new Set([...takes, ...[revises ?? []].flat(), ...[attributes ?? []].flat()])];
  const filler = Array.from({ length: 40 }, (_, index) => `${slug}${index}`).join(' ');
  const text = `${filler}. Sources of ${slug}: ${others.map((each) => `see ${each}`).join(', ')}. The Library lent 1,200 maps and runs the Loan Programme.`;
  const own = `document:${slug}`;
  const assertedBy = attributes === undefined ? own : `document:${attributes}`;
  const link = (predicate: string, other: string) => ({
    subject: own,
    predicate,
    object: `document:${other}`,
    assertedBy: own,
    passage: at(text, `see ${other}`),
  });
  return {
    text,
    annotation: {
      document: { ...metadata(slug, text), date },
      entities: [
        { id: 'agency:library', name: 'Library', mentions: [at(text, 'Library')] },
        {
          id: 'program:loans',
          name: 'Loan Programme',
          kind: 'PROGRAM',
          mentions: [at(text, 'Loan Programme')],
        },
      ],
      references: others.map((each) => ({
        id: `document:${each}`,
        title: each,
        mentions: [at(text, `see ${each}`)],
      })),
      statistics: [
        {
          key: 'maps',
          value: '1200',
          bound: 'EXACT',
          unit: 'map',
          measure: 'maps lent',
          reportedBy: [assertedBy],
          renderings: [{ ...at(text, '1,200'), value: '1200', bound: 'EXACT' }],
        },
      ],
      claims: [
        {
          subject: 'agency:library',
          predicate: 'ADMINISTERS',
          object: 'program:loans',
          assertedBy,
          passage: at(text, 'runs the Loan Programme'),
        },
        ...takes.map((each) => link('TAKES_FROM', each)),
        ...(revises === undefined ? [] : [link('REVISES', revises)]),
      ],
    },
  };
}

const load = (documents: readonly ToWrite[]) => loadAlone(graph, documents);

/** The origins of the figure, and the independent sources of figure, link and path. */
async function sources() {
  const [figure, link, path, coverage] = await Promise.all(
    [
      'statistics { nodes { independentSources origins { totalCount nodes { id } } } }',
      'program(id: "program:loans") { agencies { edges { independentSources } } }',
      'path(from: "agency:library", to: "program:loans") { hops { independentSources } }',
      `coverage {
        statisticsWithOneSource { totalCount }
        claimsWithOneSource(filter: { predicate: { eq: "ADMINISTERS" } }) { totalCount }
      }`,
    ].map(ask),
  );
  return { figure, link, path, coverage };
}

/** What `sources` answers for notes of which these are origins, with as many publishers. */
function expected(count: number, origins: readonly string[], notes: number) {
  const nodes = origins.map((each) => ({ id: `document:${each}` }));
  return {
    figure: {
      statistics: {
        nodes: [{ independentSources: count, origins: { totalCount: origins.length, nodes } }],
      },
    },
    link: { program: { agencies: { edges: [{ independentSources: count }] } } },
    path: { path: [{ hops: [{ independentSources: count }] }] },
    coverage: {
      coverage: {
        statisticsWithOneSource: { totalCount: count === 1 ? 1 : 0 },
        claimsWithOneSource: { totalCount: count === 1 ? notes : 0 },
      },
    },
  };
}

const first = note('first', { date: '2026-01-01' });

test.each([
  [
    'independent documents each',
    [first, note('other', { date: '2026-01-02' })],
    2,
    ['first', 'other'],
  ],
  [
    'a document that takes its facts from another adds none',
    [first, note('taker', { date: '2026-01-02', takes: ['first'] })],
    1,
    ['first'],
  ],
  [
    'nor through a third document',
    [
      first,
      note('second', { date: '2026-01-02', takes: ['first'] }),
      note('third', { date: '2026-01-03', takes: ['second'] }),
    ],
    1,
    ['first'],
  ],
  [
    'nor does a revision, whatever its date',
    [first, note('revision', { date: '2025-12-31', revises: 'first' })],
    1,
    ['first'],
  ],
  [
    'nor a document that attributes the fact to another',
    [first, note('attributing', { date: '2026-01-02', attributes: 'first' })],
    1,
    ['first'],
  ],
  [
    'nor one that attributes it to a copy of another',
    [
      first,
      note('copy', { date: '2026-01-02', takes: ['first'] }),
      note('attributing', { date: '2026-01-03', attributes: 'copy' }),
    ],
    1,
    ['first'],
  ],
  [
    'of two that take from each other, the earlier counts',
    [
      note('one', { date: '2026-01-01', takes: ['two'] }),
      note('two', { date: '2026-01-02', takes: ['one'] }),
    ],
    1,
    ['one'],
  ],
  [
    'two that take from one document whose text is not loaded have one source',
    [
      note('one', { date: '2026-01-01', takes: ['unloaded'] }),
      note('two', { date: '2026-01-02', takes: ['unloaded'] }),
      note('three', { date: '2026-01-02', takes: ['unknown'] }),
    ],
    2,
    ['one', 'three', 'two'],
  ],
  [
    'two that attribute it to such a document likewise',
    [
      note('one', { date: '2026-01-01', attributes: 'unloaded' }),
      note('two', { date: '2026-01-02', attributes: 'unloaded' }),
    ],
    1,
    ['one', 'two'],
  ],
] as const)('%s', async (_, notes, count, origins) => {
  await load(notes);
  expect(await sources()).toEqual(expected(count, origins, notes.length));
});

test('the chain of sources can be walked, with the passage of each step, to a document without a text', async () => {
  await load([
    note('second', { date: '2026-01-02', takes: ['first'] }),
    note('first', { date: '2026-01-01', takes: ['unloaded'] }),
  ]);
  const step = 'edges { claims { passage { exact } } node { id sha256';
  expect(
    await ask(`document(id: "document:second") {
      takesFrom { ${step} takesFrom { edges { node { id sha256 takenBy { nodes { id } } } } } } } }
    }`),
  ).toEqual({
    document: {
      takesFrom: {
        edges: [
          {
            claims: [{ passage: { exact: 'see first' } }],
            node: {
              id: 'document:first',
              sha256: expect.any(String) as string,
              takesFrom: {
                edges: [
                  {
                    node: {
                      id: 'document:unloaded',
                      sha256: null,
                      takenBy: { nodes: [{ id: 'document:first' }] },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  });
});
