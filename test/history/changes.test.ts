import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf, type ToWrite } from '../ingest/documents.ts';
import { randomDocument } from '../ingest/random-documents.ts';
import { report } from '../ingest/report.ts';

const graph = graphForTest();
const engine = new Engine(schema, graph);

beforeEach(() => emptyGraph(graph));

async function load(...documents: ToWrite[]) {
  const found = await ingest(graph, { paths: [await folderOf(documents)] });
  expect(found).toMatchObject({ refused: [], lacking: [] });
  return found;
}

async function ask<T extends z.ZodRawShape>(
  shape: T,
  source: string,
  variables: Record<string, unknown> = {},
) {
  const result = await engine.execute({ document: parse(source), variables });
  expect(result?.errors).toBeUndefined();
  return z.object(shape).parse(result?.data);
}

const time = z.iso.datetime();
const page = <T extends z.ZodType>(item: T) =>
  z.object({ totalCount: z.number().optional(), nodes: z.array(item) });
const fact = z.object({
  id: z.string(),
  recordedAt: time.optional(),
  createdAt: time.optional(),
  updatedAt: time.nullish(),
});
const change = z.looseObject({ fact: z.string(), at: time, before: z.string().nullable() });

/** The report with one claim dated, its quote without its topic, its figure gone, and one claim more. */
function corrected(): ToWrite {
  const { text, annotation } = report('one');
  const [held, ...claims] = annotation.claims ?? [];
  const [quote] = annotation.quotes ?? [];
  if (held === undefined || quote === undefined) throw new Error('The report has both');
  return {
    text,
    annotation: {
      ...annotation,
      statistics: [],
      quotes: [{ ...quote, about: [], cites: [] }],
      claims: [
        { ...held, validTo: '2024-12-31' },
        ...claims,
        { ...held, predicate: 'KNOWS', title: undefined },
      ],
    },
  };
}

const CHANGES = `{
  changes(first: 50) {
    nodes { action kind fact documentId document { id } at summary before beforeSummary recordedAt touches }
  }
}`;

test('a revision tells what it changed, and keeps what it superseded', async () => {
  await load(report('one'), report('two'));
  const { claims, quotes } = await ask(
    { claims: page(fact), quotes: page(fact) },
    `{
    claims(filter: { predicate: { eq: "HELD" }, document: { id: { eq: "document:one" } } }) { nodes { id recordedAt updatedAt } }
    quotes(filter: { document: { id: { eq: "document:one" } } }) { nodes { id createdAt updatedAt } } }`,
  );
  const [held, quote] = [claims.nodes[0], quotes.nodes[0]];
  expect([held?.updatedAt, quote?.updatedAt]).toEqual([null, null]);

  const planned = await ingest(graph, { paths: [await folderOf([corrected()])], dryRun: true });
  const { changes } = await load(corrected());
  const told = ({ action, kind, summary }: (typeof changes)[number]) => [action, kind, summary];
  expect(planned.changes.map(told)).toEqual(changes.map(told));
  expect(changes.map(told).sort()).toEqual([
    ['ADDED', 'CLAIM', 'Ada Example KNOWS Library'],
    ['CHANGED', 'CLAIM', 'Ada Example HELD Library (Keeper, UNSTATED)'],
    ['CHANGED', 'QUOTE', 'Ada Example: “they **nearly** all came back”'],
    ['REMOVED', 'STATISTIC', 'at least 1200 (map): maps lent, in 2025'],
  ]);

  const all = (await ask({ changes: page(change) }, CHANGES)).changes.nodes;
  // Of the two new documents, each is told once, with all that it describes.
  expect(all.slice(0, 2)).toMatchObject([
    { action: 'ADDED', kind: 'DOCUMENT', before: null },
    { action: 'ADDED', kind: 'DOCUMENT', before: null },
  ]);
  expect(all[0]?.['touches']).toEqual(
    expect.arrayContaining(['agency:library', 'person:ada-example']),
  );
  const correction = all.find((each) => each.fact === held?.id);
  expect(correction).toMatchObject({
    documentId: 'document:one',
    document: { id: 'document:one' },
    recordedAt: held?.recordedAt,
    touches: ['person:ada-example', 'agency:library', 'document:one'],
  });
  expect(JSON.parse(correction?.before ?? '')).toMatchObject({
    predicate: 'HELD',
    title: 'Keeper',
  });
  expect(correction?.before).not.toContain('validTo');

  const after = await ask(
    { claim: z.unknown(), quote: z.unknown() },
    `query ($claim: ID!, $quote: ID!) {
      claim(id: $claim) { validTo recordedAt createdAt updatedAt history { totalCount nodes { at before } } }
      quote(id: $quote) { createdAt updatedAt history { nodes { beforeSummary } } } }`,
    { claim: held?.id, quote: quote?.id },
  );
  expect(after.claim).toEqual({
    validTo: '2024-12-31',
    recordedAt: held?.recordedAt,
    createdAt: held?.recordedAt,
    updatedAt: correction?.at,
    history: { totalCount: 1, nodes: [{ at: correction?.at, before: correction?.before }] },
  });
  expect(after.quote).toMatchObject({ createdAt: quote?.createdAt, updatedAt: correction?.at });

  // A second revision keeps the times of what it leaves as it is.
  await load(report('one'));
  await load(corrected());
  const { claim } = await ask(
    { claim: z.unknown() },
    'query ($id: ID!) { claim(id: $id) { recordedAt history { totalCount } } }',
    { id: held?.id },
  );
  expect(claim).toEqual({ recordedAt: held?.recordedAt, history: { totalCount: 3 } });
  expect((await load(corrected())).changes).toEqual([]);
  expect((await check(graph)).map(String)).toEqual([]);
});

test('what a removed document stated can be read until it is purged', async () => {
  await load(report('one'));
  const { quotes } = await ask({ quotes: page(fact) }, '{ quotes { nodes { id } } }');
  const id = quotes.nodes[0]?.id;
  await removeDocument(graph, 'document:one');
  const shape = { node: z.unknown(), changes: page(z.unknown()) };
  const known = `query ($fact: ID!) { node(id: $fact) { id } changes(filter: { fact: { eq: $fact } }) {
    nodes { action document { id } summary before } } }`;
  const { node, changes } = await ask(shape, known, { fact: id });
  expect(node).toBeNull();
  expect(changes.nodes).toMatchObject([
    { action: 'REMOVED', document: null, summary: 'Ada Example: “they **nearly** all came back”' },
  ]);
  expect(await removeDocument(graph, 'document:one')).toBe(false);
  expect(await removeDocument(graph, 'document:one', true)).toBe(true);
  expect((await ask(shape, known, { fact: id })).changes).toEqual({ nodes: [] });
  expect(await removeDocument(graph, 'document:one', true)).toBe(false);
});

test('loads get increasing moments, even in one millisecond or when the clock is set back', async () => {
  await graph.write(({ run }) =>
    run("MERGE (l:Ledger {id: 'ledger:graph'}) SET l.loadedAt = '2999-12-31T23:59:59.999Z'"),
  );
  for (const slug of ['one', 'two', 'three']) await load(report(slug));
  const { changes } = await ask(
    { changes: page(z.unknown()) },
    '{ changes(orderBy: [{ field: AT }]) { nodes { at documentId } } }',
  );
  expect(changes.nodes).toEqual([
    { at: '3000-01-01T00:00:00.000Z', documentId: 'document:one' },
    { at: '3000-01-01T00:00:00.001Z', documentId: 'document:two' },
    { at: '3000-01-01T00:00:00.002Z', documentId: 'document:three' },
  ]);
  const later = await ask(
    { changes: page(z.unknown()) },
    `query ($since: DateTime) {
      changes(since: $since, filter: { action: { eq: ADDED } }) { totalCount nodes { documentId } }
    }`,
    { since: '3000-01-01T00:00:00.000Z' },
  );
  expect(later.changes).toEqual({
    totalCount: 2,
    nodes: [{ documentId: 'document:two' }, { documentId: 'document:three' }],
  });
});

test('random revisions: the changes lead from the first version to the last', async () => {
  const facts = async () => {
    const { rows } = await graph.read('MATCH (n:Quote|Claim|Statistic) RETURN n.id');
    return new Set(rows.flat());
  };
  const versions = fc.array(randomDocument('one'), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(versions, async ([first, ...later]) => {
      await emptyGraph(graph);
      if (first !== undefined) await load(first);
      const known = await facts();
      for (const each of later) {
        for (const { action, kind, fact } of (await load(each)).changes) {
          if (!['QUOTE', 'CLAIM', 'STATISTIC'].includes(kind)) continue;
          expect(known.has(fact)).toBe(action !== 'ADDED');
          if (action === 'ADDED') known.add(fact);
          if (action === 'REMOVED') known.delete(fact);
        }
        expect(known).toEqual(await facts());
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
