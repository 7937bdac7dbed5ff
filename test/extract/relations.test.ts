import { describe, expect, test } from 'vitest';
import { jsEngine, proposeFor, readSuggestedSpans } from '../../src/extract/index.ts';

/** Claims of a text whose people are given, so that the rules are tested and not the engine. */
const claimsIn = async (
  text: string,
  names: Record<string, 'PERSON' | 'ORGANIZATION' | 'PLACE'>,
) => {
  const lines = Object.entries(names).flatMap(([exact, kind]) => {
    const start = text.indexOf(exact);
    return start < 0
      ? []
      : [JSON.stringify({ start, end: start + exact.length, exact, kind, probability: 1 })];
  });
  const { mentions } = readSuggestedSpans(lines.join('\n'), text);
  const { proposals } = await proposeFor(
    { id: 'document:maps', text },
    { engine: jsEngine, suggested: mentions },
  );
  return proposals.flatMap((it) => (it.kind === 'CLAIM' ? [it.item] : []));
};

const ADA = 'person:ada-example';
const people = { 'Ada Example': 'PERSON', 'Bo Sample': 'PERSON' } as const;

describe('offices', () => {
  test.each([
    ['Former Commissioner Ada Example came.', { value: 'Commissioner', status: 'FORMER' }],
    ['Secretary of State Ada Example came.', { value: 'Secretary of State', status: 'PRESENT' }],
    ['Under President Ada Example it grew.', { value: 'President', status: 'PRESENT' }],
    ['Under Secretary Ada Example came.', { value: 'Under Secretary', status: 'PRESENT' }],
    ['then-Gov. Ada Example came.', { value: 'Governor', status: 'FORMER' }],
    [
      'White House spokesman Ada Example came.',
      { object: 'agency:white-house', title: 'spokesman' },
    ],
    [
      'Ada Example, a former ambassador to Peru, came.',
      { value: 'ambassador to Peru', status: 'FORMER' },
    ],
    [
      'Ada Example, the director of the Map Bureau, came.',
      { object: 'agency:map-bureau', title: 'director', status: 'PRESENT' },
    ],
    [
      'Ada Example, who served as an immigration judge for nine years, came.',
      { value: 'immigration judge', status: 'FORMER' },
    ],
    ['Secretary of Maps Ada Example came.', { value: 'Secretary of Maps', status: 'PRESENT' }],
    [
      'Yesterday the Vice President Ada Example came.',
      { value: 'Vice President', status: 'PRESENT' },
    ],
    ['Map Chief Medical Officer Ada Example came.', { title: 'Chief Medical Officer' }],
    ['He was managing President Ada Example again.', { value: 'President' }],
    [
      'Ada Example, President, Map Bureau: “Yes.”',
      { object: 'agency:map-bureau', title: 'President' },
    ],
    [
      'Map Bureau, Ada Example, Director: “Yes.”',
      { object: 'agency:map-bureau', title: 'Director' },
    ],
    ['Director General Ada Example came.', { value: 'Director General' }],
    ['Lt. Governor Ada Example came.', { value: 'Lieutenant Governor' }],
    ['After the death of President Ada Example it grew.', { status: 'UNSTATED' }],
    ['General Ada Example came.', { value: 'General', status: 'UNSTATED' }],
    ['In 2026 we recall 1776, when President Ada Example came.', { status: 'UNSTATED' }],
    ['Yesterday Guardian Maps CEO Ada Example came.', { object: 'organization:guardian-maps' }],
    [
      'Map Bureau Executive Director Ada Example came.',
      { object: 'agency:map-bureau', title: 'Executive Director' },
    ],
    [
      'Ada Example served as director of the Map Bureau.',
      { object: 'agency:map-bureau', title: 'director', status: 'FORMER' },
    ],
  ])('%s', async (text, held) => {
    const claims = await claimsIn(text, {
      ...people,
      'White House': 'ORGANIZATION',
      'Map Bureau': 'ORGANIZATION',
      Peru: 'PLACE',
    });
    expect(claims).toContainEqual(
      expect.objectContaining({ subject: ADA, predicate: 'HELD', ...held }),
    );
  });

  test.each([
    'Ada Example, nominee for director, came.',
    'A letter to Ada Example came.',
    'He met two Senators, Ada Example came.',
    'Author Ada Example came.',
    'They named Bo Sample as chair and Dr. Ada Example as whip.',
    'Counsel to Ada Example came.',
    'Bo Sample, a spokesman, told Ada Example.',
    'If Ada Example is elected president, she comes.',
  ])('%s holds none for her', async (text) => {
    const claims = await claimsIn(text, people);
    expect(claims.filter((it) => it.predicate === 'HELD' && it.subject === ADA)).toEqual([]);
  });

  test.each([
    ['Secretary of Maps and Map Bureau Director', ['Secretary of Maps', 'Director of map-bureau']],
    ['Map Bureau President and Director', ['President of map-bureau', 'Director of map-bureau']],
    [
      'Assistant to the President and Map Bureau Director',
      ['Assistant to the President', 'Director of map-bureau'],
    ],
    ['The Secretary and President', ['President']],
    ['Senators and President', ['President']],
  ])('%s before a name', async (titles, offices) => {
    const names = { ...people, 'Map Bureau': 'ORGANIZATION' } as const;
    const claims = await claimsIn(`${titles} Ada Example came.`, names);
    const held = claims.filter((it) => it.predicate === 'HELD' && it.subject === ADA);
    const written = held.map(
      ({ title = '', object }) => `${title}${object?.replace(/^\w+:/, ' of ') ?? ''}`,
    );
    expect(written.sort()).toEqual(offices.sort());
  });

  test('of two titles in a row, each is for the name behind it', async () => {
    const claims = await claimsIn(
      'Chief of staff to President Ada Example, Bo Sample came.',
      people,
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ subject: ADA, predicate: 'HELD', value: 'President' }),
    );
  });
});

describe('documents', () => {
  test.each([
    ['Ada Example, who penned a demand letter, came.', 'AUTHORED', 'a demand letter'],
    ['It was in a photo by Ada Example.', 'AUTHORED', 'photo'],
    ['Ada Example’s June report is long.', 'AUTHORED', 'Ada Example’s June report'],
  ])('%s', async (text, predicate, title) => {
    const start = { id: 'document:maps', text };
    const claims = await claimsIn(text, people);
    expect(claims).toContainEqual(expect.objectContaining({ subject: ADA, predicate }));
    const { proposals } = await proposeFor(start, { engine: jsEngine });
    expect(proposals.flatMap((it) => (it.kind === 'REFERENCE' ? [it.item.title] : []))).toContain(
      title,
    );
  });

  test('poll numbers are no poll', async () => {
    expect(await claimsIn('Ada Example’s poll numbers fell.', people)).toEqual([]);
  });
});

test('bodies, programs and places', async () => {
  const text =
    'The Map Bureau, part of the Department of Paper, issued 40 of those H-2B visas in Austin, Texas. Ada Example came.';
  const claims = await claimsIn(text, {
    'Map Bureau': 'ORGANIZATION',
    'Department of Paper': 'ORGANIZATION',
    Austin: 'PLACE',
    Texas: 'PLACE',
  });
  expect(claims).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        subject: 'agency:map-bureau',
        predicate: 'PART_OF',
        object: 'agency:department-of-paper',
      }),
      expect.objectContaining({
        subject: 'place:austin',
        predicate: 'LOCATED_IN',
        object: 'place:texas',
      }),
    ]),
  );
});

test('a list of places lies not in its last one', async () => {
  const names = { Sonora: 'PLACE', Baja: 'PLACE', Texas: 'PLACE' } as const;
  expect(await claimsIn('It went to Sonora, Baja, Texas, and Peru.', names)).toEqual([]);
});
