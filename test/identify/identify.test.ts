import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReading } from '../../src/graph/index.ts';
import { addAuthority, readAuthorities } from '../../src/authority/index.ts';
import { check } from '../../src/check/index.ts';
import { identifyEntities, indexOf, type AuthorityIndex } from '../../src/identify/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { admit, type Candidate, type Proposal } from '../../src/proposal/index.ts';
import {
  chooseCandidate,
  decide,
  readProposals,
  readText,
  storeProposals,
} from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { temporaryFolder } from '../ingest/documents.ts';
import { exported } from '../review/maps.ts';

const graph = graphForTest();

/** Everybody and everything in these lists is made up. */
const LEGISLATORS = `last_name,first_name,middle_name,suffix,nickname,full_name,type,state,party,bioguide_id,govtrack_id
Quarrow,Orla,M.,,,,sen,IA,Democrat,X000001,1
Quarrow,Tobin,,,,,rep,IA,Republican,X000002,2
Quarrow,Orla,,,,,rep,TX,Republican,X000003,3
`;
const TERMS = [
  {
    id: { bioguide: 'X000004', wikidata: 'Q0' },
    name: {
      first: 'Zebulon',
      nickname: 'Zeb',
      last: 'de la Example',
      official_full: 'Zeb de la Example',
    },
    terms: [
      { type: 'rep', state: 'OH', party: 'Independent', start: '2001-01-03', end: '2009-01-03' },
    ],
  },
  {
    id: { bioguide: 'X000005', wikidata: 'Q1' },
    name: { first: 'Ada', last: 'Example', official_full: 'Ada Example' },
    terms: [{ type: 'prez', party: 'Independent', start: '2001-01-20', end: '2005-01-20' }],
  },
];
const AGENCIES = `CGAC AGENCY CODE,AGENCY NAME,AGENCY ABBREVIATION,SUBTIER CODE,SUBTIER NAME,SUBTIER ABBREVIATION
998,Department of Invented Weather,DIW,9980,Department of Invented Weather,DIW
998,Department of Invented Weather,DIW,9981,Cloud and Ice Survey,CIS
998,Department of Invented Weather,DIW,9982,Office of Small Audits,OSA
999,Invented Grain Authority,IGA,9991,Office of Small Audits,OSA
`;
const LISTINGS = `Program Title,Program Number,Popular Name (020),Federal Agency (030)
Invented Umbrella Loans,99.001,(Brolly; IUL),Department of Invented Weather
`;
const place = (id: number, name: string, country: string, region: string, population: number) =>
  [
    id,
    name,
    name,
    '',
    1,
    1,
    'P',
    'PPL',
    country,
    '',
    region,
    '',
    '',
    '',
    population,
    '',
    1,
    'x',
    'x',
  ].join('\t');
const CITIES = [
  place(1, 'Springvale', 'US', 'OH', 900),
  place(2, 'Springvale', 'US', 'TX', 90_000_000),
  place(3, 'Mexico', 'US', 'MO', 11_000),
  place(4, 'Oddwater', 'CA', '08', 5_000),
  place(5, 'Asia', 'PH', '01', 4_000),
  place(6, 'Oddton, D.C.', 'US', 'DC', 4_000),
].join('\n');

let index: AuthorityIndex;
let folder: string;
afterAll(() => rm(folder, { recursive: true }));
beforeAll(async () => {
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'footnote-authorities-'));
  const files = { 'legislators.csv': LEGISLATORS, 'executive.json': JSON.stringify(TERMS) };
  const others = { 'agency_codes.csv': AGENCIES, 'listings.csv': LISTINGS, 'cities.txt': CITIES };
  for (const [name, text] of Object.entries({ ...files, ...others })) {
    await writeFile(join(folder, name), text);
    await addAuthority(join(folder, 'added'), join(folder, name));
  }
  index = indexOf(await readAuthorities(join(folder, 'added')));
});

const DOCUMENT = 'document:weather';

/** A proposal of an entity that a text names so, each time that it does. */
function entity(text: string, id: string, ...names: string[]): Proposal {
  const [name = '', ...aliases] = names;
  const mentions = names.flatMap((exact) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${exact}(?!\\p{L})`, 'gu'))].map(
      ({ index: start }) => ({
        ...{ start, end: start + exact.length, exact },
      }),
    ),
  );
  const [passage] = mentions;
  if (passage === undefined) throw new Error(`${name} is not in the text`);
  const kind = id.startsWith('program:') ? ({ kind: 'PROGRAM' } as const) : {};
  const proposer = { rule: 'engine', version: '1', engine: 'test 1' };
  const item = { id, name, aliases, ...kind, mentions };
  const common = { confidence: 0.9, basis: 'ESTIMATED' as const, alternatives: [], passage };
  return only(admit([{ kind: 'ENTITY', item, proposer, ...common }], DOCUMENT, text));
}

function only(proposals: readonly Proposal[]): Proposal {
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error('The format does not take the proposal');
  return proposal;
}

const run = runReading(graph);

async function identified(text: string, id: string, names: string[], date: string | null = null) {
  const proposals = [entity(text, id, ...names)];
  const found = await identifyEntities(run, index, { text, date }, proposals);
  return found.get(id) ?? { verdict: null, candidates: [] as Candidate[] };
}

test.each([
  // What stands beside a name excludes namesakes.
  ['Sen. Orla Quarrow spoke.', 'person:orla-quarrow', 'Orla Quarrow', null, ['bioguide:X000001']],
  [
    'Orla Quarrow (R-Texas) spoke.',
    'person:orla-quarrow',
    'Orla Quarrow',
    null,
    ['bioguide:X000003'],
  ],
  ['Orla Quarrow (D-Tex.) spoke.', 'person:orla-quarrow', 'Orla Quarrow', null, []],
  ['Sen. Quarrow and Rep. Quarrow spoke.', 'person:quarrow', 'Quarrow', null, []],
  [
    'Rep. Quarrow spoke.',
    'person:quarrow',
    'Quarrow',
    null,
    ['bioguide:X000002', 'bioguide:X000003'],
  ],
  // Without an office in the text, only who was in office on its day.
  ['Orla Quarrow spoke.', 'person:orla-quarrow', 'Orla Quarrow', '2005-05-05', []],
  [
    'Zeb de la Example spoke.',
    'person:zeb',
    'Zeb de la Example',
    '2005-05-05',
    ['bioguide:X000004'],
  ],
  ['Zeb de la Example spoke.', 'person:zeb', 'Zeb de la Example', '2015-05-05', []],
  ['Rep. Zeb de la Example spoke.', 'person:zeb', 'Zeb de la Example', '1999-05-05', []],
  // One body, however its name is turned; parts of the same name of several agencies.
  [
    'The Invented Weather Department.',
    'agency:w',
    'Invented Weather Department',
    null,
    ['cgac:998'],
  ],
  [
    'The U.S. Department of Invented Weather.',
    'agency:w',
    'U.S. Department of Invented Weather',
    null,
    ['cgac:998'],
  ],
  [
    'Office of Small Audits',
    'agency:o',
    'Office of Small Audits',
    null,
    ['subtier:9982', 'subtier:9991'],
  ],
  // An acronym alone says nothing; its long form in the document does, and another long form excludes it.
  ['CIS said so.', 'organization:cis', 'CIS', null, []],
  [
    'CIS said so. The Cloud and Ice Survey grew.',
    'organization:cis',
    'CIS',
    null,
    ['subtier:9981'],
  ],
  ['The IUL program.', 'program:iul', 'IUL', null, []],
  ['The Brolly program.', 'program:brolly', 'Brolly', null, ['assistance-listing:99.001']],
  // A large town does not win, and a town called like a country needs its region.
  [
    'In Springvale it rained.',
    'place:springvale',
    'Springvale',
    null,
    ['geonames:1', 'geonames:2'],
  ],
  ['In Springvale, Ohio, it rained.', 'place:springvale', 'Springvale', null, ['geonames:1']],
  ['In Mexico it rained.', 'place:mexico', 'Mexico', null, ['iso-3166:MX']],
  ['In Mexico, Mo., it rained.', 'place:mexico', 'Mexico', null, ['geonames:3']],
  ['In Oddwater, Ontario, it rained.', 'place:oddwater', 'Oddwater', null, ['geonames:4']],
  // So does one that is called like a continent, and an article makes none a town.
  ['In Asia it rained.', 'place:asia', 'Asia', null, ['un-m49:142']],
  [
    'In the Springvale office it rained.',
    'place:s',
    'Springvale',
    null,
    ['geonames:1', 'geonames:2'],
  ],
  ['It rained on our Springvale.', 'place:s', 'Springvale', null, []],
  ['In Oddton, D.C., it rained.', 'place:oddton', 'Oddton', null, ['geonames:6']],
  // States are also written in short.
  ['(Elsewhere, OH)', 'place:oh', 'OH', null, ['iso-3166:US-OH']],
  // A department is also called by its field alone.
  ['Invented Weather said so.', 'agency:w', 'Invented Weather', null, ['cgac:998']],
  // A president is named long after, and the title of another office is of nobody in the list.
  ['Ada Example of old', 'person:ada-example', 'Ada Example', '2015-05-05', ['bioguide:X000005']],
  ['Secretaries Example and Sample', 'person:example', 'Example', '2002-05-05', []],
])('%s: %s', async (text, id, name, date, expected) => {
  const { verdict, candidates } = await identified(text, id, [name], date);
  expect(candidates.map(({ identifier }) => identifier)).toEqual(expected);
  expect(verdict).toBe(expected.length === 0 ? 'NONE' : expected.length === 1 ? 'ONE' : 'SEVERAL');
  for (const { reason } of candidates) expect(reason).toContain(name);
});

test('the long form that the document gives an acronym excludes other bodies', async () => {
  const text = 'The Center for Invented Studies (CIS) said so. So did the Cloud and Ice Survey.';
  const names = ['Center for Invented Studies', 'CIS'];
  expect((await identified(text, 'organization:cis', names)).candidates).toEqual([]);
});

const TEXT = 'Orla Quarrow (D-Iowa) leads the Rain Club. “It rains,” Quarrow said.\n';

async function loadText(file: string, text: string, annotation?: object): Promise<void> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, file), text);
  if (annotation !== undefined)
    await writeFile(
      join(folder, file.replace('.md', '.annotation.json')),
      JSON.stringify(annotation),
    );
  const { refused } = await ingest(graph, { paths: [folder], taken: 'everything' });
  expect(refused).toEqual([]);
}

test('a chosen candidate gives its id and its identifiers, and the quote follows', async () => {
  const earlier = 'The senator from Iowa, Orla M. Quarrow, and Rain Club.\n';
  await loadText('earlier.md', earlier, {
    document: {
      ...{ id: 'document:earlier', file: 'earlier.md', title: 'Earlier', language: 'en' },
      sha256: createHash('sha256').update(earlier).digest('hex'),
    },
    entities: [
      {
        id: 'person:o-m-quarrow',
        name: 'Orla M. Quarrow',
        aliases: ['Orla Quarrow'],
        sameAs: ['wikidata:Q1'],
        mentions: [{ exact: 'Orla M. Quarrow' }],
      },
    ],
  });
  await loadText('weather.md', TEXT);
  const person = entity(TEXT, 'person:orla-quarrow', 'Orla Quarrow', 'Quarrow');
  const said = TEXT.indexOf('It rains');
  const passage = { start: said, end: said + 9, exact: 'It rains,' };
  const quote = only(
    admit(
      [
        {
          kind: 'QUOTE',
          item: { kind: 'DIRECT', speaker: 'person:orla-quarrow', passage, about: [], cites: [] },
          proposer: { rule: 'quote-words', version: '1', engine: 'test 1' },
          ...{ confidence: 0.9, basis: 'ESTIMATED', alternatives: [], passage },
        },
      ],
      DOCUMENT,
      TEXT,
    ),
  );
  const read = await readText(run, DOCUMENT);
  const found = await identifyEntities(run, index, read, [person, quote]);
  await storeProposals(graph, read, [person, quote], found);

  const stored = async () => readProposals(run, DOCUMENT);
  const before = await exported(graph);
  const [proposed] = (await stored()).filter(({ kind }) => kind === 'ENTITY');
  if (proposed === undefined) throw new Error('no entity was proposed');
  expect(proposed.verdict).toBe('ONE');
  expect(proposed.candidates).toMatchObject([
    { identifier: 'person:o-m-quarrow', authority: null, sameAs: ['wikidata:Q1'] },
    { identifier: 'bioguide:X000001', sameAs: ['bioguide:X000001'] },
  ]);
  for (const candidate of ['person:o-m-quarrow', 'bioguide:X000001']) {
    const [now] = (await stored()).filter(({ id }) => id === proposed.id);
    const choice = { id: proposed.id, candidate, expectedItem: now?.item ?? '', by: 'ada' };
    await chooseCandidate(graph, choice);
  }
  // Nothing is a fact before it is accepted.
  expect(await exported(graph)).toBe(before);
  const stale = { id: proposed.id, candidate: 'bioguide:X000001', expectedItem: proposed.item };
  await expect(chooseCandidate(graph, { ...stale, by: null })).rejects.toThrow('not what you saw');

  const pending = (await stored()).map(({ id }) => id);
  await decide(graph, { id: 'decision:1', state: 'ACCEPTED', proposals: pending, by: null });
  const { rows } = await graph.read(
    'MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person) RETURN p.id, p.sameAs, [(p)<-[:DESCRIBES]-(d) | d.id]',
  );
  expect(rows).toEqual([
    [
      'person:o-m-quarrow',
      ['bioguide:X000001', 'wikidata:Q1'],
      expect.arrayContaining(['document:earlier', DOCUMENT]),
    ],
  ]);
  expect((await check(graph)).map(String)).toEqual([]);
  const after = await exported(graph);
  expect(after).toContain('bioguide:X000001');

  await emptyGraph(graph);
  const file = join(await temporaryFolder(), 'export.jsonl');
  await writeFile(file, after);
  await ingest(graph, { paths: [file], taken: 'everything' });
  expect(await exported(graph)).toBe(after);
});

test('the shipped lists are read, and every entry of them is one of a kind', async () => {
  const folder = await temporaryFolder();
  for (const name of ['agencies', 'congress', 'programs']) {
    const { entries, licence } = await addAuthority(folder, name);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(licence).toMatch(/CC0|public domain/);
  }
  await expect(addAuthority(folder, 'no such list')).rejects.toThrow('agencies, congress, places');
  const file = join(folder, 'other.csv');
  await writeFile(file, 'a,b\n1,2\n');
  await expect(addAuthority(folder, file)).rejects.toThrow('none of the lists');
});
