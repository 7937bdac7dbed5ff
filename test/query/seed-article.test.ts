import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const FOLDER = '../shared/seed';
const FILE = `${FOLDER}/000_63b4855fcef9ea43.txt`;
const ARTICLE = 'document:why-is-biden-quietly-granting';

/** The article's text is somebody else's, and not everywhere at hand. */
describe.skipIf(!existsSync(FILE))('the seed article', () => {
  const graph = graphForTest();
  const engine = new Engine(schema, graph);
  beforeAll(async () => {
    const { loaded, refused } = await ingest(graph, { paths: ['corpus'], textFolders: [FOLDER] });
    expect(refused).toEqual([]);
    expect(loaded).toContain(ARTICLE);
  });

  const ask = async (source: string) => {
    const result = await engine.execute({ document: parse(source) });
    expect(result?.errors).toBeUndefined();
    return result?.data;
  };

  test('keeps every invariant', async () => {
    expect(await check(graph)).toEqual([]);
  });

  test('has Mark Morgan’s quotes at their offsets', async () => {
    const data = await ask(
      `{ person(id: "person:mark-morgan") { quotes(first: 100, filter: { document: { id: { eq: "${ARTICLE}" } } }) { nodes { passage { start end exact } } } } }`,
    );
    const passages = z
      .object({
        person: z.object({
          quotes: z.object({
            nodes: z.array(
              z.object({ passage: z.object({ start: z.int(), end: z.int(), exact: z.string() }) }),
            ),
          }),
        }),
      })
      .parse(data).person.quotes.nodes;
    const text = readFileSync(FILE, 'utf8');
    expect(passages.length).toBeGreaterThanOrEqual(3);
    for (const { passage } of passages)
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
  });

  test('never states what CBP is part of', async () => {
    expect(await ask('{ agency(id: "agency:cbp") { name parent { name } } }')).toEqual({
      agency: { name: 'U.S. Customs and Border Protection', parent: null },
    });
  });

  test('keeps its theories speculation, each with its holder', async () => {
    const data = await ask(
      `{ claims(first: 100, filter: { modality: { eq: SPECULATED }, document: { id: { eq: "${ARTICLE}" } } }) { nodes { assertedBy { __typename ... on Person { id } } } } }`,
    );
    const holders = JSON.stringify(data);
    for (const holder of ['person:mark-morgan', 'person:andrew-arthur', 'person:todd-bensman'])
      expect(holders).toContain(holder);
  });

  test('says which claim states who administers CBP One', async () => {
    const data = await ask(
      '{ program(id: "program:cbp-one") { agencies { edges { node { id } claims { modality passage { exact } } } } } }',
    );
    expect(JSON.stringify(data)).toContain('"id":"agency:cbp"');
    expect(JSON.stringify(data)).not.toContain('"claims":[]');
  });
});
