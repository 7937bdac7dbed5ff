import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { writeBackup } from '../../src/backup/index.ts';
import { check } from '../../src/check/index.ts';
import { exportGraph } from '../../src/export/index.ts';
import { labels, statements } from '../../src/generated/statements.ts';
import { statementUnder } from '../../src/graph/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { dropAbandoned, Past } from '../../src/past/index.ts';
import { Engine, schema, type Reading } from '../../src/query/index.ts';
import { mergeEntities, unmergeEntities } from '../../src/review/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { temporaryFolder } from '../ingest/documents.ts';

const graph = graphForTest();

// Other tests look at the constraints and indexes of the same Neo4j.
afterAll(async () => {
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ]) {
    const { rows } = await graph.read(
      `SHOW ${kinds} YIELD name WHERE name CONTAINS '__past' RETURN name`,
    );
    for (const [name] of rows) await graph.write(({ run }) => run(`DROP ${kind} ${String(name)}`));
  }
});

const OPERATIONS = 'test/query/operations';
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder).filter((file) => file.endsWith(ending));

test('every label and index of a statement is another one under a suffix', () => {
  const left = new RegExp(`(?<!['\\w])(?:${labels.join('|')})\\b|'(?:${labels.join('|')})'`);
  const all = filesIn(OPERATIONS, '.cypher').map((file) =>
    readFileSync(join(OPERATIONS, file), 'utf8'),
  );
  // These see the whole database, or name labels that are given to them.
  const isWhole = /^(?:backup|check|migrate|words|past)\//;
  for (const [file, texts] of Object.entries(statements))
    if (!isWhole.test(file)) all.push(...texts);
  expect(all.length).toBeGreaterThan(100);
  for (const statement of all) {
    const mapped = statementUnder('__past9', statement);
    expect(mapped).not.toMatch(left);
    expect(mapped).not.toMatch(
      /\$\([\w.]+\)|queryNodes\('\w+(?<!__past9)'|(?:INDEX|CONSTRAINT) (?!\w+__past9|words__past9)\w+ IF/,
    );
    expect(mapped.replaceAll(" + '__past9'", '').replaceAll('__past9', '')).toBe(statement);
  }
});

const ASKED = [
  ...['agency-programs-statistics', 'conflicts', 'coverage', 'document', 'hardened', 'merges'],
  ...['independent-sources', 'name-uses', 'path', 'person', 'search', 'statistic-groups'],
].map((name) => parse(readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8')));
const PAGES = parse(`query ($after: String) {
  quotes(first: 2, after: $after, orderBy: [{ field: DATE, direction: DESC }]) {
    edges { cursor node { id text createdAt updatedAt history { nodes { at beforeSummary } } } }
    pageInfo { endCursor hasNextPage }
  }
  changes(first: 3, after: $after) { edges { cursor node { at summary } } }
  documents(first: 10) { nodes { id version title createdAt updatedAt passages(first: 3) { nodes { id } } } }
  agencies(first: 20) { nodes { id name aliases createdAt updatedAt merges { nodes { id into } } } }
  statistics(first: 20) { nodes { id createdAt updatedAt independentSources } }
}`);

const MERGE = { id: 'merge:m1', from: 'person:andrew-arthur', into: 'person:todd-bensman' };

/** What the graph of a moment has, by labels that are others in it. */
const KEPT = 'Referent|Passage|Statistic|Quote|Claim|Change|Merge|Original';

/** All nodes and relationships. `updates` are of now alone; the times of what was merged in between are not known. */
async function contentOf(reading: Reading): Promise<string[]> {
  const nodes = await reading.read(
    `MATCH (n:${KEPT})
     WITH n, COLLECT { UNWIND labels(n) AS label RETURN split(label, '__')[0] AS name ORDER BY name } AS names
     RETURN names, n{.*, updates: null}, n.id IN ['${MERGE.from}', '${MERGE.into}']`,
    {},
    { batched: false },
  );
  const links = await reading.read(
    `MATCH (a:${KEPT})-[r]->(b:${KEPT}) RETURN a.id, type(r), properties(r), b.id`,
    {},
    { batched: false },
  );
  const rows = [
    ...nodes.rows.map(([labels, node, isOfMerge]) =>
      isOfMerge === true ? [labels, node, 'merged'] : [labels, node],
    ),
    ...links.rows,
  ];
  return rows.map((row) => JSON.stringify(row, inOrder(row)).replaceAll(/__past\d/g, '')).sort();
}

/** Keys in order, without nulls. */
function inOrder([, , mark]: readonly unknown[]) {
  const isLeftOut = (key: string, value: unknown) =>
    value === null || (mark === 'merged' && /^(?:created|updated)At$/.test(key));
  return (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value).filter(([key, each]) => !isLeftOut(key, each));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
}

/** What a graph answers; scores depend on what else the index holds. */
async function answersOf(read: Reading, questions: readonly DocumentNode[]): Promise<unknown[]> {
  const engine = new Engine(schema, read);
  const answers = [];
  for (const document of questions) answers.push(await engine.execute({ document }));
  for (let after: string | null = null, page = 0; page < 3; page++) {
    const answer = await engine.execute({ document: PAGES, variables: { after } });
    answers.push(answer);
    const quotes = (answer?.data?.['quotes'] ?? {}) as { pageInfo?: { endCursor: string } };
    after = quotes.pageInfo?.endCursor ?? null;
  }
  return answers.map((answer): unknown =>
    JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'score' ? null : value))),
  );
}

async function loadChanged(change: (line: string) => string): Promise<void> {
  let lines = '';
  for await (const line of exportGraph(graph))
    if (line.includes('"document":{"id":"document:who-says-what"')) lines += line;
  const changed = change(lines);
  expect(changed).not.toBe(lines);
  const file = join(await temporaryFolder(), 'changed.jsonl');
  await writeFile(file, `${changed}\n`);
  expect(await ingest(graph, { paths: [file] })).toMatchObject({ refused: [] });
}

interface Remembered {
  readonly at: string;
  readonly content: string[];
  readonly questions: readonly DocumentNode[];
  readonly answers: unknown[];
}

const remembered: Remembered[] = [];

test('whatever happened since, every question of an earlier moment has the answer of then', async () => {
  const files = filesIn('corpus', '.annotation.json').map((file) => join('corpus', file));
  const steps: (() => Promise<unknown>)[] = [
    () => ingest(graph, { paths: files.slice(0, 4), textFolders: [] }),
    () => ingest(graph, { paths: files, textFolders: [] }),
    async () => {
      await loadChanged((line) => line.replace('"modality":"ASSERTED"', '"modality":"SPECULATED"'));
      await mergeEntities(graph, { ...MERGE, because: 'One', passage: null, by: 'ada' });
    },
    async () => {
      await removeDocument(graph, 'document:figures-at-a-glance-revised');
      await unmergeEntities(graph, { id: MERGE.id, by: 'ada' });
    },
  ];
  for (const [number, step] of steps.entries()) {
    await step();
    const at = new Date().toISOString();
    // Neo4j plans each question anew for each place: one moment, with a merge, is asked all of them.
    const questions = number === 2 ? ASKED : [];
    const answers = await answersOf(graph, questions);
    remembered.push({ at, content: await contentOf(graph), questions, answers });
  }
  const past = new Past(graph, graph);
  for (const { at, content, questions, answers } of remembered) {
    const then = await past.at(at, graph);
    expect(await contentOf(then)).toEqual(content);
    expect(await answersOf(then, questions)).toEqual(answers);
  }
  expect((await check(graph)).map(String)).toEqual([]);
}, 300_000);

const QUOTES = 'MATCH (quote:Quote) WITH quote ORDER BY quote.id RETURN collect(quote.id)';

test('processes share the graphs of moments, two at once; what is dropped is built again', async () => {
  const [first = '', second = '', third = ''] = remembered.map(({ at }) => at);
  const past = new Past(graph, graph);
  await expect(past.at(first, graph, 0)).rejects.toMatchObject({ code: 'PAST_NOT_READY' });
  const then = await past.at(first, graph);
  const { rows } = await then.read(QUOTES, {}, {});

  const others = [new Past(graph, graph), new Past(graph, graph)];
  const same = await Promise.all(others.map((each) => each.at(second, graph)));
  const [one, other] = await Promise.all(same.map((each) => each.read(QUOTES, {}, {})));
  expect(one?.rows).toEqual(other?.rows);
  expect(one?.rows).not.toEqual(rows);
  const keys = await graph.read(
    'MATCH (s:Snapshot) RETURN count(DISTINCT s.key), collect(s.state)',
  );
  expect(keys.rows).toEqual([[2, ['READY', 'READY']]]);
  await writeBackup(graph, join(await temporaryFolder(), 'graph.backup'));

  // The one that was used longest ago makes room, and whoever still reads it gets all of it.
  await others[0]?.at(third, graph);
  expect((await then.read(QUOTES, {}, {})).rows).toEqual(rows);

  // Their processes died while they built.
  await graph.write(({ run }) =>
    run("MATCH (s:Snapshot) SET s.state = 'BUILDING', s.touchedAt = timestamp() - 120000"),
  );
  await dropAbandoned(graph);
  expect(await pastNodes()).toBe(0);
  expect((await then.read(QUOTES, {}, {})).rows).toEqual(rows);
}, 300_000);

test('what is forgotten for good is not in the graph of an earlier moment either', async () => {
  const [first = ''] = remembered.map(({ at }) => at);
  const past = new Past(graph, graph);
  const engine = new Engine(schema, graph, { past: (at, reading) => past.at(at, reading) });
  const document = parse(`{
    documents(first: 10, knownAt: "${first}", filter: { sha256: { isNull: false } }) { nodes { id } }
  }`);
  const loaded = async () => {
    const answer = await engine.execute({ document });
    expect(answer?.errors).toBeUndefined();
    return z
      .object({ documents: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(answer?.data)
      .documents.nodes.map(({ id }) => id);
  };
  const before = await loaded();
  expect(before).toHaveLength(4);
  await removeDocument(graph, String(before[0]), true);
  expect(await pastNodes()).toBe(0);
  expect(await loaded()).toEqual(before.slice(1));
}, 300_000);

async function pastNodes(): Promise<unknown> {
  const { rows } = await graph.read(
    "MATCH (n) WHERE any(label IN labels(n) WHERE label CONTAINS '__past') RETURN count(n)",
  );
  return rows[0]?.[0];
}
