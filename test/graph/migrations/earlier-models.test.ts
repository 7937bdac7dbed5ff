import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { exportGraph } from '../../../src/export/index.ts';
import { assertModel, migrate, MODEL_VERSION } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { Engine, schema } from '../../../src/query/index.ts';
import { graphForTest } from '../../graph-for-test.ts';
import { dumpOf } from '../../ingest/dump.ts';

const graph = graphForTest();
let loaded: string[];
let answers: unknown[];

beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
  loaded = await dumpOf(graph);
  answers = await ask();
});

/** Their statements read what the migrations write. */
const OPERATIONS = ['conflicts', 'path', 'coverage', 'search'].map((name) =>
  parse(readFileSync(`test/query/operations/${name}.graphql`, 'utf8')),
);
const ORIGINS = parse(
  '{ documents(first: 20) { nodes { id takesFrom(first: 5) { nodes { id } } claims(orderBy: [{ field: START }]) { nodes { id } } } } statistics(first: 20) { nodes { id origins(first: 5) { nodes { id } } } } }',
);

async function ask(): Promise<unknown[]> {
  const engine = new Engine(schema, graph);
  const results = [];
  for (const document of [...OPERATIONS, ORIGINS]) results.push(await engine.execute({ document }));
  expect(results.map((each) => each?.errors)).toEqual(results.map(() => undefined));
  return results.map((each) => each?.data);
}

/** From the latest model, step by step: what makes a graph of it one of the model before. */
const BACK: readonly (readonly [model: number, statements: readonly string[]])[] = [
  [
    17,
    [
      'MATCH (n:Version|Text|Snapshot) DELETE n',
      'MATCH (l:Ledger) REMOVE l.versionsSince',
      'MATCH (n:Referent|Statistic|Merge) REMOVE n.loadedAt, n.updates, n.heldBefore',
      ...['version', 'text', 'snapshot'].map((label) => `DROP CONSTRAINT ${label}_id IF EXISTS`),
      ...['document', 'superseded_at', 'text'].map((by) => `DROP INDEX version_by_${by} IF EXISTS`),
    ],
  ],
  [
    16,
    [
      ...['merge', 'original'].map((label) => `DROP CONSTRAINT ${label}_id IF EXISTS`),
      ...['made_at', 'into'].map((by) => `DROP INDEX merge_by_${by} IF EXISTS`),
    ],
  ],
  [
    15,
    [
      'MATCH (n:Change) DELETE n',
      'MATCH (n:Referent|Quote|Statistic|Claim) REMOVE n.createdAt, n.updatedAt',
      'DROP CONSTRAINT change_id IF EXISTS',
      ...['at', 'fact', 'document'].map((by) => `DROP INDEX change_by_${by} IF EXISTS`),
    ],
  ],
  [14, ['MATCH (c:Claim) REMOVE c.statementKey', 'DROP INDEX claim_by_statement IF EXISTS']],
  [
    13,
    [
      'MATCH (n:Quote|Claim) REMOVE n.sortStart',
      'DROP INDEX quote_by_start IF EXISTS',
      'DROP INDEX claim_by_start IF EXISTS',
    ],
  ],
  [12, ['DROP INDEX decision_by_decided_at IF EXISTS']],
  [
    11,
    [
      'MATCH (s:Statistic) REMOVE s.measureKey, s.quantityKey',
      'DROP INDEX statistic_by_quantity IF EXISTS',
    ],
  ],
  [
    10,
    [
      `MATCH (taker)-[link:TAKES_FROM]->(source)
       CREATE (taker)-[:RELATED_TO {predicate: 'TAKES_FROM', claims: link.claims}]->(source)
       DELETE link`,
    ],
  ],
];

test.each(BACK)(
  'a loaded graph of model %i is refused, migrated and answers the same',
  async (model) => {
    const steps = BACK.filter(([each]) => each >= model).flatMap(([, statements]) => statements);
    for (const step of [...steps, `MATCH (l:Ledger) SET l.model = ${model}`])
      await graph.write(({ run }) => run(step));

    // As `serve` and /health/ready ask.
    await expect(assertModel(graph)).rejects.toMatchObject({ code: 'MODEL_TOO_OLD' });
    await migrate(graph);
    await assertModel(graph);
    expect((await check(graph)).map(String)).toEqual([]);

    expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[MODEL_VERSION]]);
    const lines = async (knownAt: string | null) => {
      const all = [];
      for await (const line of exportGraph(graph, { knownAt })) all.push(line);
      return all;
    };
    const before = new Date(Date.now() - 60_000).toISOString();
    await expect(lines(before)).rejects.toMatchObject({ code: 'PAST_NOT_KEPT' });
    expect(await lines(new Date().toISOString())).toEqual(await lines(null));
    expect(await dumpOf(graph)).toEqual(loaded);
    expect(await ask()).toEqual(answers);
  },
);
