import { beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';

const graph = graphForTest();

beforeEach(async () => {
  await emptyGraph(graph);
  await ingest(graph, { paths: [await folderOf([report('one'), report('two')])] });
});

test('a graph that was loaded breaks nothing', async () => {
  expect((await check(graph)).map(String)).toEqual([]);
});

/** What is done to the graph behind our back, and what check says of it. */
const SPOILT: [string, string][] = [
  ["MATCH (c:Claim) WITH c LIMIT 1 SET c.statementKey = 'x'", 'the statement key of a claim'],
  ["MATCH (q:Quote) WITH q LIMIT 1 SET q.sortStart = 'x'", 'sort key'],
  ["MATCH (p:Passage) WITH p LIMIT 1 SET p.exact = 'x'", 'the text at its offsets'],
  ["MATCH (p:Passage) WITH p LIMIT 1 SET p.prefix = 'x'", 'the text before and after'],
  ['MATCH (p:Passage) WITH p LIMIT 1 SET p.start = p.start + 1', 'the text at its offsets'],
  ["MATCH (d:Document) WITH d LIMIT 1 SET d.text = d.text + ' '", 'has the SHA-256'],
  ['MATCH (p:Passage)-[r:IN]->() WITH r LIMIT 1 DELETE r', 'in one document'],
  ['MATCH (:Claim)-[r:STATED_IN]->() WITH r LIMIT 1 DELETE r', 'has its passage'],
  ['MATCH (:Quote)-[r:QUOTED_IN]->() WITH r LIMIT 1 DELETE r', 'has its passage'],
  ['MATCH (:Statistic)-[r:RENDERED_IN]->() DELETE r', 'has its passage'],
  [
    "MATCH (d:Document) WITH d LIMIT 1 CREATE (d)-[:DESCRIBES {name: 'Bob'}]->(:Person:Referent {id: 'person:bob'})",
    'person:bob: every claim, quote, statistic, mention and entity has its passage',
  ],
  [
    "MATCH (c:Claim {predicate: 'HELD'}) WITH c LIMIT 1 SET c.modality = 'DENIED'",
    'live asserted claims',
  ],
  [
    "MATCH (c:Claim {predicate: 'HELD'}) WITH c LIMIT 1 SET c.retractedAt = '2026-01-01'",
    'live asserted claims',
  ],
  [
    "MATCH (c:Claim {predicate: 'HELD'}) WITH c LIMIT 1 SET c.title = 'Cook'",
    'live asserted claims',
  ],
  [
    "MATCH (c:Claim {predicate: 'ADMINISTERS'}) WITH c LIMIT 1 DETACH DELETE c",
    'live asserted claims',
  ],
  ['MATCH ()-[r:ADMINISTERS]->() SET r.claims = tail(r.claims)', 'carried by one link'],
  ['MATCH ()-[r:HELD]->() DELETE r', 'carried by one link'],
  [
    "MATCH (a:Agency), (p:Program) CREATE (a)-[:RELATED_TO {predicate: 'SUED', claims: []}]->(p)",
    'live asserted claims',
  ],
  [
    "MATCH (d:Document) WITH d LIMIT 1 CREATE (:Passage {id: 'passage:0', start: 0, end: 1, exact: '#', prefix: '', suffix: ''})-[:IN]->(d)",
    'is supported by a document',
  ],
  [
    "CREATE (:Person:Referent {id: 'person:nobody', name: 'Nobody', aliases: []})",
    'is supported by a document',
  ],
  ['MATCH (p:Person) SET p:Agency', 'the type of the labels'],
  ["MATCH (p:Person) SET p.id = 'agency:ada'", 'the type of the labels'],
  ['MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.recordedAt', 'that its label requires'],
  ["MATCH (s:Statistic) SET s.value = '1e3'", 'exact decimal'],
  ['MATCH (s:Statistic) SET s.value = 1200.0', 'exact decimal'],
  ["MATCH (s:Statistic) SET s.value = '1201'", 'those of its figures'],
  ["MATCH (q:Quote) WITH q LIMIT 1 SET q.sortDate = ''", 'the sort key of a date'],
  ["MATCH (q:Quote) WITH q LIMIT 1 SET q.speaker = 'person:nobody'", "its speaker's id"],
  ['MATCH (:Statistic)-[r:REPORTED_BY]->() SET r.documents = []', 'the source of a figure'],
  ["MATCH (p:Person) SET p.name = 'Ada'", 'names and descriptions'],
  ['MATCH (p:Person) REMOVE p.sortName', 'the sort key of a text'],
  ["MATCH (d:Document) WITH d LIMIT 1 SET d.sortTitle = 'A'", 'the sort key of a text'],
  ["MATCH (s:Statistic) SET s.measure = '\u{1F600}'", 'the sort key of a text'],
  ["MATCH ()-[r:HELD]->() SET r.sortTitle = '\uFFFF'", 'the sort key of a text'],
  ["MATCH ()-[r:DESCRIBES]->(:Person) SET r.sortName = 'A'", 'the sort key of a text'],
  [
    "CREATE (:Version {id: 'version:1', documentId: 'document:one', sha256: 'x', supersededAt: '2026', rows: 'x'})",
    'version:1: the text of a version is there; found x\nversion:1: a version holds what its document stated',
  ],
  [
    "MATCH (d:Document {id: 'document:one'}) CREATE (:Version {id: 'version:1', documentId: d.id, sha256: d.sha256, supersededAt: '9', rows: ''})",
    'the versions of a document follow one another',
  ],
  [
    "CREATE (:Text {id: 'text:x', text: 'y'})",
    'text:x: the id of a text is that of its SHA-256; found a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa\ntext:x: a text is kept for a version',
  ],
];

test.each(SPOILT)('%s', async (statement, invariant) => {
  await graph.write(({ run }) => run(statement));
  const broken = await check(graph);
  expect(broken.map(String).join('\n')).toContain(invariant);
});
