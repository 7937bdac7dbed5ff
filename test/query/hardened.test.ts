import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite, type Written } from '../ingest/documents.ts';
import { askOf, loadAlone } from './loaded.ts';

const graph = graphForTest();
const ask = askOf(graph);

interface Said {
  readonly date?: string;
  readonly modality?: 'SPECULATED' | 'CONDITIONAL' | 'DENIED';
  /** Who says it: the document itself where nobody is named. */
  readonly by?: string;
  /** What else is to be known of the document: a document that it takes facts from, its author. */
  readonly takes?: string;
  readonly author?: string;
  readonly retractedAt?: string;
  /** The words of the document; by default words that no other document has. */
  readonly words?: string;
}

/** A document that says, in some modality, that the hall holds maps. */
function saying(slug: string, said: Said): ToWrite {
  const { date, modality = 'ASSERTED', by, takes, author, retractedAt, words = slug } = said;
  const filler = Array.from({ length: 40 }, (_, index) => `${words}${index}`).join(' ');
  const text = `${filler}. The Hall, Ada and Bo hold maps. See the atlas.`;
  const own = `document:${slug}`;
  const passage = at(text, 'hold maps');
  const named = [by, takes].flatMap((id) => (id?.startsWith('document:') ? [id] : []));
  const link = (predicate: string, object: string): Claim => ({
    ...{ subject: own, predicate, object, assertedBy: own },
    passage: at(text, 'See the atlas'),
  });
  return {
    text,
    annotation: {
      document: {
        ...metadata(slug, text),
        ...(date === undefined ? {} : { date }),
        ...(author === undefined ? {} : { authors: [{ id: author, passage: at(text, 'Ada') }] }),
      },
      entities: [
        { id: 'place:hall', name: 'Hall', mentions: [at(text, 'Hall')] },
        { id: 'person:ada', name: 'Ada', mentions: [at(text, 'Ada')] },
        { id: 'person:bo', name: 'Bo', mentions: [at(text, 'Bo')] },
      ],
      references: [...new Set(named)].map((id) => ({
        id,
        title: `About ${id.slice('document:'.length)}`,
        mentions: [at(text, 'atlas')],
      })),
      claims: [
        {
          ...{ subject: 'place:hall', predicate: 'HOLDS', value: 'maps', modality, passage },
          assertedBy: by ?? own,
          ...(retractedAt === undefined ? {} : { retractedAt }),
        },
        ...(takes === undefined ? [] : [link('TAKES_FROM', takes)]),
      ],
    },
  };
}

type Claim = NonNullable<Written['claims']>[number];

const HARDENED =
  'hardened { totalCount nodes { document { id } hardenedBy { reason because claim { document { id } } } } }';
const guess = saying('guess', { date: '2024-01-01', modality: 'SPECULATED' });
const later = '2024-02-01';
const guessByAda: Said = { date: '2024-01-01', modality: 'SPECULATED', by: 'person:ada' };

async function hardened(...documents: readonly ToWrite[]): Promise<unknown> {
  await loadAlone(graph, documents);
  return ask(HARDENED);
}

test.each<[string, string, string, ToWrite[]]>([
  [
    'NO_SOURCE',
    'the later document names nobody',
    '“About fact” names no source, and “About guess” only speculates.',
    [guess, saying('fact', { date: later })],
  ],
  [
    'NO_SOURCE',
    'it names its own author',
    '“About fact” names no source, and “About guess” only speculates.',
    [guess, saying('fact', { date: later, by: 'person:bo', author: 'person:bo' })],
  ],
  [
    'NO_SOURCE',
    'the earlier one makes it conditional and is retracted since',
    '“About fact” names no source, and “About guess” only speculates.',
    [
      saying('guess', {
        date: '2024-01-01',
        modality: 'CONDITIONAL',
        retractedAt: '2024-03-01T00:00:00Z',
      }),
      saying('fact', { date: later }),
    ],
  ],
  [
    'SAME_SOURCE',
    'both name one person',
    '“About fact” names Ada, a source that “About guess” had already.',
    [saying('guess', guessByAda), saying('fact', { date: later, by: 'person:ada' })],
  ],
  [
    'SAME_SOURCE',
    'it names the author of the earlier one',
    '“About fact” names Ada, a source that “About guess” had already.',
    [
      saying('guess', { date: '2024-01-01', modality: 'SPECULATED', author: 'person:ada' }),
      saying('fact', { date: later, by: 'person:ada' }),
    ],
  ],
  [
    'TAKES_FROM',
    'it takes its facts from the earlier one, even on the same day',
    '“About fact” goes back to “About guess” and names no other source.',
    [guess, saying('fact', { date: '2024-01-01', takes: 'document:guess' })],
  ],
  [
    'TAKES_FROM',
    'it attributes the claim to the earlier one',
    '“About fact” goes back to “About guess” and names no other source.',
    [guess, saying('fact', { date: later, by: 'document:guess' })],
  ],
  [
    'NEAR_COPY',
    'it copies the earlier one',
    '“About fact” is a near copy of “About guess” and names no other source.',
    [guess, saying('fact', { date: later, words: 'guess' })],
  ],
])('%s: %s', async (reason, _, because, documents) => {
  const claim = { document: { id: 'document:fact' } };
  expect(await hardened(...documents)).toEqual({
    hardened: {
      totalCount: 1,
      nodes: [{ document: { id: 'document:guess' }, hardenedBy: [{ reason, because, claim }] }],
    },
  });
});

test.each<[string, ToWrite[]]>([
  [
    'the later document names another person',
    [guess, saying('fact', { date: later, by: 'person:bo' })],
  ],
  [
    'it takes facts from a document whose text is not loaded',
    [guess, saying('fact', { date: later, takes: 'document:atlas' })],
  ],
  ['it was said before', [guess, saying('fact', { date: '2023-12-31' })]],
  ['it was said on the same day', [guess, saying('fact', { date: '2024-01-01' })]],
  ['nobody knows when it was said', [guess, saying('fact', {})]],
  [
    'it was retracted',
    [guess, saying('fact', { date: later, retractedAt: '2024-03-01T00:00:00Z' })],
  ],
  ['it is denied', [guess, saying('fact', { date: later, modality: 'DENIED' })]],
  [
    'the earlier one denied it',
    [saying('guess', { date: '2024-01-01', modality: 'DENIED' }), saying('fact', { date: later })],
  ],
])('nothing is hardened where %s', async (_, documents) => {
  expect(await hardened(...documents)).toEqual({ hardened: { totalCount: 0, nodes: [] } });
});

test('a document that takes the fact from one that knows it has new evidence; that one has none', async () => {
  const found = await hardened(
    guess,
    saying('fact', { date: later }),
    saying('retold', { date: '2024-03-01', takes: 'document:fact' }),
    saying('via', { date: '2024-03-01', modality: 'SPECULATED', takes: 'document:guess' }),
    saying('passed-on', { date: '2024-04-01', takes: 'document:via' }),
  );
  const { nodes } = answer.parse(found).hardened;
  const told = nodes.map(({ document, hardenedBy }) => [
    document.id,
    ...hardenedBy.map(({ reason, claim }) => `${reason} ${claim.document.id}`),
  ]);
  expect(told.sort()).toEqual([
    ['document:guess', 'NO_SOURCE document:fact', 'TAKES_FROM document:passed-on'],
    ['document:via', 'TAKES_FROM document:passed-on'],
  ]);
});

const ofDocument = z.object({ document: z.object({ id: z.string() }) });
const hardening = z.object({ reason: z.string(), claim: ofDocument });
const answer = z.object({
  hardened: z.object({ nodes: z.array(ofDocument.extend({ hardenedBy: z.array(hardening) })) }),
});

test('within one document, what is asserted further down hardens what is speculated first', async () => {
  const both = (order: readonly ('SPECULATED' | 'ASSERTED')[]): ToWrite => {
    const document = saying('guess', { date: '2024-01-01' });
    const text = `${document.text} Again, the Hall may hold charts. So it does hold charts.`;
    const passages = [at(text, 'may hold charts'), at(text, 'does hold charts')];
    const claims = order.map((modality, place) => ({
      ...{ subject: 'place:hall', predicate: 'HOLDS', value: 'charts', modality },
      assertedBy: 'document:guess',
      passage: passages[place] ?? at(text, 'Hall'),
    }));
    const { document: about, ...rest } = document.annotation;
    const metadataOfText = { ...about, sha256: metadata('guess', text).sha256 };
    return { text, annotation: { ...rest, document: metadataOfText, claims } };
  };
  expect(await hardened(both(['SPECULATED', 'ASSERTED']))).toMatchObject({
    hardened: { nodes: [{ hardenedBy: [{ reason: 'SAME_DOCUMENT' }] }] },
  });
  expect(await hardened(both(['ASSERTED', 'SPECULATED']))).toMatchObject({
    hardened: { totalCount: 0 },
  });
});
