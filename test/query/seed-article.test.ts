import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import {
  ARTICLE,
  articleIn,
  FOLDER,
  holds,
  ID,
  identified,
  OF_ARTICLE,
  passage,
  text,
} from './seed-article.ts';

describe.skipIf(text === undefined)('the seed article', () => {
  const graph = graphForTest();
  const { ask, quotes, claims, statistics } = articleIn(graph);
  beforeAll(async () => {
    const { loaded, refused } = await ingest(graph, { paths: ['corpus'], textFolders: [FOLDER] });
    expect(refused).toEqual([]);
    expect(loaded).toContain(ARTICLE);
  });

  test('keeps every invariant', async () => {
    expect(await check(graph)).toEqual([]);
  });

  test('has Mark Morgan’s quotes at their offsets, the one of “he said” among them', async () => {
    const found = await quotes('speaker: { id: { eq: "person:mark-morgan" } }');
    expect(found.map(({ kind, passage: { start, end } }) => [kind, start, end])).toEqual([
      ['DIRECT', 4540, 4571],
      ['DIRECT', 4668, 5108],
      ['INDIRECT', 7873, 7967],
      ['DIRECT', 7971, 8019],
    ]);
    expect(found.map(({ passage: found }) => holds(found))).not.toContain(false);
  });

  test('has speculations that a page asserts, which takes them from the article', async () => {
    const asked = `{ hardened { nodes { predicate document { id } hardenedBy { reason claim { document { id } } } } } }`;
    const by = { reason: 'TAKES_FROM', claim: { document: { id: 'document:a-caveat-lost' } } };
    const hardened = hardenedSchema.parse(await ask(asked)).hardened.nodes;
    expect(hardened.map(({ predicate }) => predicate).sort()).toEqual([
      'CONFERS',
      'DISPLACED_BY',
      'USES_AS_WORK_PROGRAM',
    ]);
    for (const { document, hardenedBy } of hardened)
      expect([document.id, hardenedBy]).toEqual([ARTICLE, [by]]);
  });

  test('has quotes that a reading guide shortens', async () => {
    const other = 'quote { text document { id } } differences { start end otherText }';
    const asked = `{ person(id: "person:mark-morgan") { quotes(first: 20, filter: { ${OF_ARTICLE} }) { nodes { passage { start end exact } variants { kind ${other} } } } } }`;
    const { nodes } = variantsSchema.parse(await ask(asked)).person.quotes;
    nodes.sort((a, b) => a.passage.start - b.passage.start);
    const inGuide = (words: string) => ({
      text: words,
      document: { id: 'document:who-says-what' },
    });
    const shorter = { start: 0, end: 22, otherText: '' };
    expect(nodes.map(({ passage: { start, end }, variants }) => [start, end, variants])).toEqual([
      [
        ...[4540, 4571],
        [{ kind: 'VERBATIM', quote: inGuide('It just doesn’t make any sense'), differences: [] }],
      ],
      [4668, 5108, []],
      [7873, 7967, []],
      [
        ...[7971, 8019],
        [{ kind: 'TRUNCATED', quote: inGuide('a very significant story'), differences: [shorter] }],
      ],
    ]);
    expect(nodes.map(({ passage: found }) => holds(found))).not.toContain(false);
  });

  test('quotes what stands between quotation marks, and nothing of the marks of distance', async () => {
    const scare = new Set(['legal', 'well-founded fear']);
    const marked = [...(text ?? '').matchAll(/“([^”]*)”/g)]
      .filter(([, words]) => !scare.has(words ?? ''))
      .map(({ index, 0: { length } }) => [index + 1, index + length - 1]);
    const direct = await quotes('kind: { eq: DIRECT }');
    expect(direct.map(({ passage: { start, end } }) => [start, end])).toEqual(marked);
    expect(direct.map(({ speaker }) => speaker?.id)).toEqual([
      'agency:biden-administration',
      'agency:biden-administration',
      'person:christopher-landau',
      'person:christopher-landau',
      'person:andrew-arthur',
      'person:andrew-arthur',
      'person:mark-morgan',
      'person:mark-morgan',
      'person:andrew-arthur',
      'person:andrew-arthur',
      'person:mark-morgan',
      'person:david-north',
    ]);
  });

  test('keeps a quote whole across the break of a page', async () => {
    const broken = (await quotes()).filter(({ passage: { exact } }) => exact.includes('\n\n'));
    expect(broken.map(({ speaker, passage: { start, end } }) => [speaker?.id, start, end])).toEqual(
      [['person:andrew-arthur', 7490, 7853]],
    );
  });

  test('has one quantity in all its wordings, each with its bound and modality', async () => {
    const found = await statistics('program:cbp-one', 'value: { eq: "57000" }');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ bound: 'AT_LEAST', period: { from: '2021-05-01', to: null } });
    expect(
      found[0]?.renderings.map(({ value, bound, modality, passage: { start, end, exact } }) => [
        start,
        end,
        exact,
        value,
        bound,
        modality,
      ]),
    ).toEqual([
      [540, 556, 'more than 57,000', '57000', 'AT_LEAST', 'ASSERTED'],
      [2024, 2030, '57,000', '57000', 'EXACT', 'ASSERTED'],
      [3476, 3482, '57,000', '57000', 'EXACT', 'ASSERTED'],
      [4266, 4272, '57,000', '57000', 'EXACT', 'ASSERTED'],
      [9321, 9334, 'nearly 60,000', '60000', 'ABOUT', 'SPECULATED'],
    ]);
  });

  test('has every figure about H-2B, bounded, dated and attributed', async () => {
    const found = await statistics('program:h-2b');
    const article = [ARTICLE];
    const department = ['agency:state-department'];
    expect(
      found
        .map(({ value, bound, unit, period, reportedBy, renderings }) => ({
          at: renderings.map(({ passage: { start } }) => start),
          figure: [value, bound, unit],
          stated: period?.stated ?? null,
          reportedBy: reportedBy.map(({ id }) => id),
        }))
        .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0)),
    ).toEqual([
      { at: [8722], figure: ['8', 'ABOUT', 'percent'], stated: null, reportedBy: article },
      { at: [8782], figure: ['8', 'ABOUT', 'percent'], stated: null, reportedBy: article },
      { at: [9022], figure: ['66000', 'AT_MOST', 'person'], stated: 'a year', reportedBy: article },
      {
        at: [9108],
        figure: ['33370', 'EXACT', 'visa'],
        stated: 'busy summer months of 2022',
        reportedBy: department,
      },
      {
        at: [9201, 9225],
        figure: ['51', 'EXACT', 'percent'],
        stated: 'in 2023',
        reportedBy: department,
      },
      {
        at: [9215],
        figure: ['16170', 'EXACT', 'visa'],
        stated: 'in 2023',
        reportedBy: department,
      },
    ]);
  });

  test('never states what CBP is part of', async () => {
    expect(await ask('{ agency(id: "agency:cbp") { name parent { name } } }')).toEqual({
      agency: { name: 'U.S. Customs and Border Protection', parent: null },
    });
  });

  test('keeps its three theories speculation, each with its holder, and never a fact', async () => {
    const all = await claims('subject: { id: { eq: "agency:biden-administration" } }');
    const theory = (predicate: string, object: string) =>
      all
        .filter((found) => found.predicate === predicate && found.object?.id === object)
        .map(({ modality, assertedBy }) => [modality, assertedBy.id]);
    expect(theory('EXPANDED', 'program:us-asylum-law')).toEqual([
      ['SPECULATED', ARTICLE],
      ['SPECULATED', 'person:mark-morgan'],
    ]);
    expect(theory('WORKED_AROUND', 'program:us-asylum-law')).toEqual([
      ['SPECULATED', ARTICLE],
      ['SPECULATED', 'person:andrew-arthur'],
    ]);
    expect(theory('USES_AS_WORK_PROGRAM', 'program:cbp-one')).toEqual([
      ['SPECULATED', 'person:todd-bensman'],
    ]);
  });

  test('leaves a claim that is wrong on the record to the one who makes it', async () => {
    const found = await claims(
      'subject: { id: { eq: "program:h-2a" } } predicate: { eq: "IS_FOR" }',
    );
    expect(found.map(({ modality, assertedBy }) => [modality, assertedBy.id])).toEqual([
      ['ASSERTED', 'person:david-north'],
    ]);
  });

  test('tells former offices from present ones', async () => {
    const data = await ask(
      `{ claims(first: 100, filter: { ${OF_ARTICLE} predicate: { eq: "HELD" } }) { nodes { subject { ${ID} } object { ${ID} } title status passage { start end exact } } } }`,
    );
    const office = z.object({
      subject: identified,
      object: identified,
      title: z.string().nullable(),
      status: z.string(),
      passage,
    });
    const offices = z.object({ claims: z.object({ nodes: z.array(office) }) }).parse(data).claims;
    const held = offices.nodes
      .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end)
      .map(({ subject, object, title, status }) => [subject.id, object.id, title, status]);
    expect(held).toEqual([
      ['person:christopher-landau', 'agency:us-government', 'Ambassador to Mexico', 'FORMER'],
      ['person:christopher-landau', 'agency:us-government', 'Ambassador to Mexico', 'FORMER'],
      ['person:andrew-arthur', 'organization:cis', null, 'PRESENT'],
      ['person:andrew-arthur', 'agency:immigration-courts', 'Immigration judge', 'FORMER'],
      ['person:todd-bensman', 'organization:cis', null, 'PRESENT'],
      ['person:charles-grassley', 'agency:us-congress', 'Senator', 'PRESENT'],
      ['person:mark-morgan', 'agency:cbp', 'Commissioner', 'FORMER'],
      ['person:david-north', 'organization:cis', 'Fellow', 'PRESENT'],
    ]);
  });

  test('says which claim states who administers CBP One', async () => {
    const found = await claims(
      'predicate: { eq: "ADMINISTERS" } object: { id: { eq: "program:cbp-one" } }',
    );
    expect(
      found.map(({ subject, modality, assertedBy }) => [subject.id, modality, assertedBy.id]),
    ).toEqual([
      ['agency:cbp', 'ASSERTED', 'agency:biden-administration'],
      ['agency:biden-administration', 'ASSERTED', ARTICLE],
    ]);
    expect(found.map(({ passage: stated }) => holds(stated))).not.toContain(false);
    const data = await ask(
      '{ program(id: "program:cbp-one") { agencies(first: 10) { edges { node { id } claims { passage { document { id } } } } } } }',
    );
    const stating = z.array(z.object({ passage: z.object({ document: identified }) }));
    const { edges } = z
      .object({
        program: z.object({
          agencies: z.object({ edges: z.array(z.object({ node: identified, claims: stating })) }),
        }),
      })
      .parse(data).program.agencies;
    const told = edges
      .filter(({ claims: all }) => all.some(({ passage: at }) => at.document.id === ARTICLE))
      .map(({ node }) => node.id);
    expect(told.sort()).toEqual(['agency:biden-administration', 'agency:cbp']);
  });
});

const hardenedSchema = z.object({
  hardened: z.object({
    nodes: z.array(
      z.object({ predicate: z.string(), document: identified, hardenedBy: z.array(z.unknown()) }),
    ),
  }),
});

const variantsSchema = z.object({
  person: z.object({
    quotes: z.object({ nodes: z.array(z.object({ passage, variants: z.array(z.unknown()) })) }),
  }),
});
