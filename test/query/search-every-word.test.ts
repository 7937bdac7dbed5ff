import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, type ToWrite } from '../ingest/documents.ts';
import { loadAll, saying } from './search-texts.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

/** What a text has, and what is sought: found, with these words highlighted. */
const FOUND: [has: string, sought: string, highlights: string[]][] = [
  // Numbers, as people write them.
  ['they counted 57,123 entries', '57,123', ['57,123']],
  ['they counted 57,123 entries', '57123', ['57,123']],
  ['they counted 57,123 entries', '57 123', ['57,123']],
  ['they counted 57,123 entries', '"counted 57 123 entries"', ['counted 57,123 entries']],
  ['from 57,125 to 88 415', '"57125 to 88,415"', ['57,125 to 88 415']],
  ['in all 88 412 of them', '88,412', ['88 412']],
  ['in all 88 412 of them', '88412', ['88 412']],
  ['in all 88\u202F413 of them', '88 413', ['88\u202F413']],
  ['rund 91.245 Menschen', '91,245', ['91.245']],
  ['rund 91.245 Menschen', '91245', ['91.245']],
  ['it cost $1,234.56 in all', '1234.56', ['1,234.56']],
  ['it cost $1,234.56 in all', '$1,234.56', ['1,234.56']],
  ['kostete 7.654,32 Euro', '7654.32', ['7.654,32']],
  ['some 12,34,567 rupees', '1234567', ['12,34,567']],
  ['exactly ٥٧٬٩٩٩ of them', '57999', ['٥٧٬٩٩٩']],
  ['a rate of 61.6 percent', '61.6', ['61.6']],
  // Signs within what is one piece to those who typed it.
  ['see annual_report_final here', 'annual_report_final', ['annual_report_final']],
  ['ask @ada_example_x today', '@ada_example_x', ['ada_example_x']],
  ['at cbp:one-two now', 'cbp:one-two', ['cbp:one-two']],
  ['in S:t Göran lives', 'S:t Göran', ['S:t', 'Göran']],
  ['the Col·legi d’Advocats', 'Col·legi', ['Col·legi']],
  ['the O’Brien house', "O'Brien", ['O’Brien']],
  // Scripts and normal forms.
  ['by René Décimé'.normalize('NFD'), 'rene decime', ['René', 'Décimé']],
  ['by Zoé Hélène'.normalize('NFD'), 'zoé HÉLÈNE', ['Zoé', 'Hélène']],
  ['by Nguyễn Ưng'.normalize('NFD'), 'nguyen ung', ['Nguyễn', 'Ưng']],
  ['Сказал Зеленский вчера', 'Зеленский', ['Зеленский']],
  ['Сказал Горбачёв вчера', 'горбачев', ['Горбачёв']],
  ['місто Київ велике', 'КИЇВ', ['Київ']],
  ['στην Αθήνα σήμερα', 'αθηνα', ['Αθήνα']],
  ['Ο ΟΔΥΣΣΕΑΣ ΕΛΥΤΗΣ έγραψε', 'Οδυσσέας Ελύτης', ['ΟΔΥΣΣΕΑΣ', 'ΕΛΥΤΗΣ']],
  ['قال مُحَمَّد أمس', 'محمد', ['مُحَمَّد']],
  ['قال أحمد أمس', 'احمد', ['أحمد']],
  ['אמר שָׁלוֹם אתמול', 'שלום', ['שָׁלוֹם']],
  ['वह हिन्दी बोलता है', 'हिन्दी', ['हिन्दी']],
  ['তিনি বাংলাদেশ থেকে', 'বাংলাদেশ', ['বাংলাদেশ']],
  ['เขาอยู่กรุงเทพมหานคร', 'กรุงเทพ', ['กรุงเทพ']],
  ['어제 김정은이 말했다', '김정은', ['김정은']],
  ['어제 박지성이 말했다'.normalize('NFD'), '박지성', ['박지성']],
  ['彼はドイツ語を話す', 'ドイツ', ['ドイツ']],
  ['彼はﾌﾗﾝｽ人だ', 'フランス', ['ﾌﾗﾝｽ']],
  ['昨天北京市政府宣布', '北京', ['北京']],
  ['昨天北京市政府宣布', '"政府宣布"', ['政府宣布']],
  // Characters that are compatible forms of others.
  ['an area of 45 km² burnt', 'km2', ['km²']],
  ['about 1½ million acres', '1½', ['1½']],
  ['some ℓ of milk', 'ℓ', ['ℓ']],
  ['in 𝐛𝐨𝐥𝐝 letters', 'bold', ['𝐛𝐨𝐥𝐝']],
  ['the oﬃce closed', 'office', ['oﬃce']],
  // Letters that do not decompose, at every end.
  ['in Łódź today', 'lodz', ['Łódź']],
  ['in Łódź today', 'Łód*', ['Łódź']],
  ['in Łódź today', 'lodź~', ['Łódź']],
  ['on Hauptstraße 5', 'hauptstrasse', ['Hauptstraße']],
  ['on Kurzstraße 5', 'Kurzstraß*', ['Kurzstraße']],
  ['by Þórður today', 'thordur', ['Þórður']],
  ['by Sørensen today', 'Søren*', ['Sørensen']],
  ['by Sørensen today', 'sorensan~', ['Sørensen']],
  ['from Tromsø today', 'tromso', ['Tromsø']],
  ['in İstanbul today', 'istanbul', ['İstanbul']],
  // Words of which other searches make nothing.
  ['the IT department refused', 'IT', ['IT']],
  ['reports of IS fighters', 'is', ['IS']],
  ['whether to be or not', '"to be or not"', ['to be or not']],
];

const MISSING: [has: string, sought: string][] = [
  ['南方周末报道', '北方'],
  ['about 1½ million acres', '112'],
  ['measured 10² of it', '102'],
  ['border or customs', '"border and customs"'],
  ['they counted 57,123 entries', '123'],
  ['he speaks トイツ', 'ドイツ'],
];

const slugOf = (has: string) =>
  `said-${[...FOUND.map(([each]) => each), ...MISSING.map(([each]) => each)].indexOf(has)}`;

const OPERATION =
  parse(`query ($text: String!, $match: SearchMatch! = WORDS, $types: [FoundType!]) {
  search(text: $text, match: $match, types: $types, first: 500) {
    totalCount
    edges { text start highlights { start end } node { ... on Node { id } } passage { document { id } } }
  }
}`);

const hits = z.object({
  search: z.object({
    totalCount: z.int(),
    edges: z.array(
      z.object({
        text: z.string(),
        start: z.int().nullable(),
        highlights: z.array(z.object({ start: z.int(), end: z.int() })),
        node: z.object({ id: z.string() }),
        passage: z.object({ document: z.object({ id: z.string() }) }).nullable(),
      }),
    ),
  }),
});

async function search(text: string, more: Record<string, unknown> = {}) {
  const result = await engine.execute({ document: OPERATION, variables: { text, ...more } });
  expect(result?.errors, text).toBeUndefined();
  return hits.parse(result?.data).search.edges;
}

const marked = ({ text, highlights }: Awaited<ReturnType<typeof search>>[number]) =>
  highlights.map(({ start, end }) => text.slice(start, end).normalize('NFC'));

/** Names and aliases of one person each. */
const NAMES: ToWrite = (() => {
  const text = 'Will came, and Zed Alpha, also known as Beta Quux.';
  return {
    text,
    annotation: {
      document: { ...metadata('names', text), title: 'More than 57,000 and nearly 60,000' },
      entities: [
        { id: 'person:will', name: 'Will', mentions: [at(text, 'Will')] },
        {
          id: 'person:zed',
          name: 'Zed Alpha',
          aliases: ['Beta Quux', 'Zed Ümläut'],
          mentions: [at(text, 'Zed Alpha'), at(text, 'Beta Quux')],
        },
      ],
    },
  };
})();

beforeAll(async () => {
  const said = [...new Set([...FOUND, ...MISSING].map(([has]) => has))];
  const documents = [
    ...said.map((has) => saying(slugOf(has), has, `Person ${slugOf(has)}`)),
    NAMES,
  ];
  await loadAll(graph, documents);
});

test.each(FOUND)('in %j, %j is found, and %j highlighted', async (has, sought, highlights) => {
  const found = await search(sought);
  for (const type of ['claim', 'document']) {
    const hit = found.find(
      ({ node, passage }) =>
        node.id.startsWith(`${type}:`) &&
        (node.id === `document:${slugOf(has)}` ||
          passage?.document.id === `document:${slugOf(has)}`),
    );
    expect(hit, `${type} of ${sought}`).toBeDefined();
    if (hit !== undefined)
      expect(marked(hit).join('|')).toContain(highlights.join('|').normalize('NFC'));
  }
});

test.each(MISSING)('in %j, %j is not found', async (has, sought) => {
  const ids = (await search(sought)).flatMap(({ node, passage }) => [
    node.id,
    passage?.document.id,
  ]);
  expect(ids).not.toContain(`document:${slugOf(has)}`);
});

describe('names', () => {
  test('a name that is a small word is found', async () => {
    const ids = (await search('will', { types: ['PERSON'] })).map(({ node }) => node.id);
    expect(ids).toContain('person:will');
  });

  test('a phrase stays within one name', async () => {
    expect(await search('"Quux Zed"')).toEqual([]);
    expect(await search('"Alpha Beta"')).toEqual([]);
    const [hit] = await search('"Beta Quux"', { types: ['PERSON'] });
    expect(hit).toMatchObject({ text: 'Beta Quux', highlights: [{ start: 0, end: 9 }] });
    expect((await search('zed umlaut', { types: ['PERSON'] }))[0]).toMatchObject({
      text: 'Zed Ümläut',
    });
  });

  test('a title finds its document', async () => {
    for (const title of ['More than 57,000 and nearly 60,000', 'more than 57 000 and nearly 60000'])
      expect((await search(title, { types: ['DOCUMENT'] }))[0]).toMatchObject({
        node: { id: 'document:names' },
        text: 'More than 57,000 and nearly 60,000',
        start: null,
      });
  });
});

describe('how a text is matched', () => {
  test('by the beginning of each word, as by *', async () => {
    const byMark = await search('annu* rep*');
    expect(await search('annu rep', { match: 'PREFIX' })).toEqual(byMark);
    expect(byMark.length).toBeGreaterThan(0);
    expect((await search('57,1', { match: 'PREFIX' })).length).toBeGreaterThan(0);
    expect((await search('57,12', { match: 'PREFIX' })).length).toBeGreaterThan(0);
    // 12,34,567 stands there.
    expect((await search('1 234', { match: 'PREFIX' })).length).toBeGreaterThan(0);
  });

  test('a beginning behind other words stands next to them', async () => {
    expect((await search('annual_rep*')).length).toBeGreaterThan(0);
    expect(await search('annual_fin*')).toEqual([]);
    expect((await search('กรุงเ*')).length).toBeGreaterThan(0);
  });

  test('as one phrase, marks and all', async () => {
    expect((await search('whether to be', { match: 'PHRASE' })).length).toBeGreaterThan(0);
    expect(await search('be to whether', { match: 'PHRASE' })).toEqual([]);
    expect(await search('wheth*', { match: 'PHRASE' })).toEqual([]);
  });
});

test('every word of any text, in any normal form and case, finds it', async () => {
  const pieces = [
    'Zq',
    'ß',
    'é',
    'Ł',
    'İ',
    'й',
    'ё',
    'Σ',
    'ش',
    'ُ',
    'हि',
    'ก',
    'ำ',
    '김',
    '北',
    'ド',
    '½',
    '²',
    '9',
    ',',
    '.',
    '_',
    '-',
    '’',
    ' ',
  ];
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 5 }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  const [sample = []] = fc.sample(
    words.map((each) => each.map((word, index) => `${word}x${index}`)),
    1,
  );
  const texts = sample.map((word, index) => saying(`any-${index}`, `Qq ${word} qQ`, 'Any Body'));
  await loadAll(graph, texts);
  for (const [index, word] of sample.entries())
    for (const typed of [word, word.normalize('NFD'), word.toUpperCase(), word.toLowerCase()]) {
      const found = (await search(typed, { types: ['DOCUMENT'] })).map(({ node }) => node.id);
      expect(found, typed).toContain(`document:any-${index}`);
    }
});

test('the words that are stored are those of the texts', async () => {
  expect((await check(graph)).map(String)).toEqual([]);
});
