import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { exportGraph } from '../../src/export/index.ts';
import { labels, statements } from '../../src/generated/statements.ts';
import { statementUnder, type Graph } from '../../src/graph/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { Past } from '../../src/past/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { mergeEntities, unmergeEntities } from '../../src/review/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { temporaryFolder } from '../ingest/documents.ts';

const graph = graphForTest();

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
    expect(mapped.replaceAll('__past9', '').replaceAll(" + ''", '')).toBe(statement);
  }
});

/** Those that read facts; proposals and decisions are no part of an earlier moment. */
const ASKED = filesIn(OPERATIONS, '.graphql')
  .filter((file) => !/^(?:candidates|documents-to-review|proposals)\./.test(file))
  .map((file) => parse(readFileSync(join(OPERATIONS, file), 'utf8')));
const PAGES = parse(`query ($after: String) {
  quotes(first: 2, after: $after, orderBy: [{ field: DATE, direction: DESC }]) {
    edges { cursor node { id text createdAt updatedAt history { nodes { at beforeSummary } } } }
    pageInfo { endCursor hasNextPage }
  }
  changes(first: 3, after: $after) { edges { cursor node { at summary } } }
  documents(first: 10) { nodes { id version title createdAt updatedAt passages(first: 3) { nodes { id } } } }
  agencies(first: 20) { nodes { id name aliases createdAt updatedAt merges { id into } } }
  statistics(first: 20) { nodes { id createdAt updatedAt independentSources } }
}`);

/** What a graph answers; scores depend on what else the index holds. */
async function answersOf(read: Pick<Graph, 'read'>): Promise<unknown[]> {
  const engine = new Engine(schema, read);
  const answers = [];
  for (const document of ASKED) answers.push(await engine.execute({ document }));
  for (let after: string | null = null, page = 0; page < 4; page++) {
    const answer = await engine.execute({ document: PAGES, variables: { after } });
    answers.push(answer);
    const quotes = (answer?.data?.['quotes'] ?? {}) as { pageInfo?: { endCursor: string } };
    after = quotes.pageInfo?.endCursor ?? null;
  }
  return answers.map((answer) =>
    JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'score' ? null : value))),
  );
}

const MERGE = { id: 'merge:m1', from: 'person:andrew-arthur', into: 'person:todd-bensman' };

async function loadChanged(change: (line: string) => string): Promise<void> {
  let lines = '';
  for await (const line of exportGraph(graph))
    if (line.includes('"document:who-says-what"') && line.startsWith('{"text"')) lines += line;
  const changed = change(lines);
  expect(changed).not.toBe(lines);
  const file = join(await temporaryFolder(), 'changed.jsonl');
  await writeFile(file, `${changed}\n`);
  expect(await ingest(graph, { paths: [file] })).toMatchObject({ refused: [] });
}

test('whatever happened since, every question of an earlier moment has the answer of then', async () => {
  await emptyGraph(graph);
  const files = filesIn('corpus', '.annotation.json').map((file) => join('corpus', file));
  const steps: (() => Promise<unknown>)[] = [
    () => ingest(graph, { paths: files.slice(0, 4), textFolders: [] }),
    () => ingest(graph, { paths: files, textFolders: [] }),
    () => loadChanged((line) => line.replace('"modality":"ASSERTED"', '"modality":"SPECULATED"')),
    () => mergeEntities(graph, { ...MERGE, because: 'One', passage: null, by: 'ada' }),
    () => removeDocument(graph, 'document:figures-at-a-glance-revised'),
    () => unmergeEntities(graph, { id: MERGE.id, by: 'ada' }),
  ];
  const remembered: [string, unknown[]][] = [];
  for (const step of steps) {
    await step();
    const at = new Date().toISOString();
    remembered.push([at, await answersOf(graph)]);
  }
  const past = new Past(graph, graph);
  for (const [at, answers] of remembered)
    expect(await answersOf(await past.at(at))).toEqual(answers);
  expect((await check(graph)).map(String)).toEqual([]);
}, 300_000);
