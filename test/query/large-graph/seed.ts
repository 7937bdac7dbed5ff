import type { Graph } from '../../../src/graph/index.ts';
import { sortKey } from '../../../src/words/index.ts';

/** How many there are of each; a run from `from` on adds to what is there. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds people with an office each, agencies, organizations, programs, places, documents, statistics,
 * claims, proposals, decisions and quotes, one of each for each number of the range. Quote i is spoken by
 * person i, cites statistic i and is in document i; two quotes share each date, two statistics a quantity and
 * four a measure. Everything follows from the number.
 */
export async function seed(graph: Graph, { from, to }: Range): Promise<void> {
  const range = { from: BigInt(from), to: BigInt(to - 1) };
  const run = (statement: string) =>
    graph.write((transaction) =>
      transaction.run(`UNWIND range($from, $to) AS i ${statement}`, range),
    );
  for (const [label, more] of [
    ['Person', "name: 'Person ' + i, sortName: 'person ' + i + '\\u0001Person ' + i"],
    ['Agency', "name: 'Agency ' + i, sortName: 'agency ' + i + '\\u0001Agency ' + i"],
    [
      'Organization',
      "name: 'Organization ' + i, sortName: 'organization ' + i + '\\u0001Organization ' + i",
    ],
    [
      'Program',
      "name: 'Program ' + i, sortName: 'program ' + i + '\\u0001Program ' + i, kind: 'VISA'",
    ],
    ['Place', "name: 'Place ' + i, sortName: 'place ' + i + '\\u0001Place ' + i"],
    [
      'Document',
      `title: 'Title ' + i, sortTitle: 'title ' + i + '\\u0001Title ' + i, sortDate: ${dayOf('i / 2')}`,
    ],
  ] as const)
    await run(
      `CREATE (:${label}:Referent {id: '${label.toLowerCase()}:' + i, aliases: [], ${more}})`,
    );
  await run(`MATCH (p:Person {id: 'person:' + i}), (a:Agency {id: 'agency:' + i})
    CREATE (p)-[:HELD {id: 'position:' + i, title: 'Head', status: 'CURRENT', sortFrom: '2020', sortTitle: 'head\\u0001Head', claims: []}]->(a)`);
  await run(`MATCH (d:Document {id: 'document:' + i}), (g:Program {id: 'program:' + i})
    CREATE (s:Statistic {id: 'statistic:' + i, value: toString(i), bound: 'EXACT', unit: 'person', measure: 'm' + i, sortMeasure: 'm' + i + '\\u0001m' + i,
      measureKey: 'measure ' + i / 4, quantityKey: 'quantity ' + i / 2,
      sortValue: '6' + right('000000' + i, 6), sortFrom: ${dayOf('i / 2')}, sortTo: ${dayOf('i / 2')}})
    CREATE (s)-[:REPORTED_IN]->(d) CREATE (s)-[:ABOUT]->(g)
    CREATE (c:Claim {id: 'claim:' + i, predicate: 'HELD', modality: 'ASSERTED', sortFrom: ${dayOf('i / 2')}, sortStart: right('000000000' + i, 10), statementKey: 'statement ' + i / 2,
      recordedAt: ${dayOf('i')} + 'T00:00:00Z'})-[:SUBJECT]->(:Referent:Place {id: 'place:of-' + i, name: 'Of ' + i, sortName: 'of ' + i + '\\u0001Of ' + i, aliases: []})`);
  await run(`MATCH (d:Document {id: 'document:' + i})
    CREATE (p:Proposal {id: 'proposal:' + i, kind: 'ENTITY', state: 'PENDING', summary: 'Person ' + i,
      sortConfidence: '6' + right('000000' + i, 6), sortPosition: 'document:' + i + right('000000' + i, 6)})-[:PROPOSED_FOR]->(d)
    CREATE (:Decision {id: 'decision:' + i, state: 'REJECTED', count: 1, decidedAt: ${dayOf('i / 2')} + 'T00:00:00Z'})-[:DECIDES]->(p)
    CREATE (:Merge {id: 'merge:' + i, from: 'person:merged-' + i, fromName: 'Person', into: 'person:' + i / 2,
      madeAt: ${dayOf('i / 2')} + 'T00:00:00Z'})
    CREATE (:Change {id: 'change:' + i, action: 'CHANGED', kind: 'CLAIM', fact: 'claim:' + i / 2, documentId: d.id,
      at: ${dayOf('i / 2')} + 'T00:00:00Z', summary: 'Claim ' + i, touches: []})`);
  await seedQuotes(graph, "'person:' + i", { from, to });
}

/** Has one person more say a quote of each number, in the document and with the statistic of that number. */
export async function seedSpeaker(graph: Graph, id: string, range: Range): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      'CREATE (:Person:Referent {id: $id, name: $id, sortName: $sortName, aliases: []})',
      {
        id,
        sortName: sortKey(id),
      },
    ),
  );
  await seedQuotes(graph, `'${id}'`, range);
}

async function seedQuotes(graph: Graph, speaker: string, { from, to }: Range): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      `UNWIND range($from, $to) AS i WITH i, ${speaker} AS speaker
       MATCH (p:Person {id: speaker}), (d:Document {id: 'document:' + i}), (s:Statistic {id: 'statistic:' + i})
       CREATE (q:Quote {id: 'quote:' + i + speaker, kind: 'DIRECT', text: 'words', speaker: speaker, date: ${dayOf('i / 2')}, sortDate: ${dayOf('i / 2')}, sortStart: right('000000000' + i, 10)})
       CREATE (q)-[:SPOKEN_BY]->(p) CREATE (q)-[:CITES]->(s)
       CREATE (q)-[:QUOTED_IN]->(:Passage {id: 'passage:' + i + speaker, start: 0, end: 5, exact: 'words', prefix: '', suffix: ''})-[:IN]->(d)`,
      { from: BigInt(from), to: BigInt(to - 1) },
    ),
  );
}

/** Samples the indexes and forgets plans made for a smaller graph. */
export async function replan(graph: Graph): Promise<void> {
  await graph.read('CALL db.prepareForReplanning()');
}

function dayOf(number: string): string {
  return `toString(date('2000-01-01') + duration({days: ${number}}))`;
}
