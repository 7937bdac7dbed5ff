import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { runReading, type Graph } from '../../../src/graph/index.ts';
import type { Candidate, Identification, Proposal } from '../../../src/proposal/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import {
  decide,
  mergeEntities,
  readText,
  storeProposals,
  unmergeEntities,
} from '../../../src/review/index.ts';
import { writeDocuments } from '../../ingest/documents.ts';
import { drawn } from './chance.ts';
import { generatedDocuments } from './generated-documents.ts';

/** Enough for all pages to have more than one entry, and few enough for answers to be read. */
const DOCUMENTS = 8;

/** Loads documents generated from a seed, as any others are loaded. */
export async function loadSeededGraph(graph: Graph, seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-differential-'));
  const [documents = []] = fc.sample(
    drawn((chance) => generatedDocuments(chance, DOCUMENTS)),
    { numRuns: 1, seed },
  );
  await writeDocuments(folder, documents);
  const { refused, loaded } = await ingest(graph, { paths: [folder] });
  await rm(folder, { recursive: true });
  if (loaded.length < DOCUMENTS)
    throw new Error(`Generated documents were refused: ${JSON.stringify(refused)}`);
  for (const id of loaded.slice(0, PROPOSED)) await addProposals(graph, id);
  const { rows } = await graph.read('MATCH (n:Proposal) RETURN n.id ORDER BY n.id');
  const ids = z
    .array(z.tuple([z.string()]))
    .parse(rows)
    .flat();
  const decisions = [
    { state: 'REJECTED', proposals: ids.slice(0, 8), by: 'desk' },
    { state: 'PENDING', proposals: ids.slice(0, 2), by: null },
  ] as const;
  for (const [at, choice] of decisions.entries())
    await decide(graph, { id: `decision:d${at}`, ...choice });
  await mergeSome(graph);
}

/** Merges the last two people, and undoes that of the last two places. */
async function mergeSome(graph: Graph): Promise<void> {
  for (const [at, label] of ['Person', 'Place'].entries()) {
    const { rows } = await graph.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id DESC LIMIT 2`);
    const [from = '', into = ''] = rows.flat().map(String);
    const id = `merge:m${at}`;
    const passages = await graph.read('MATCH (p:Passage) RETURN min(p.id)');
    const reason =
      label === 'Person'
        ? { because: 'They look alike', passage: null }
        : { because: null, passage: String(passages.rows[0]?.[0]) };
    await mergeEntities(graph, { id, into, from, ...reason, by: 'desk' });
    if (label === 'Place') await unmergeEntities(graph, { id, by: 'desk' });
  }
}

/** Documents with proposals; the others have none. */
const PROPOSED = 3;

const LISTED: Candidate = {
  ...{ identifier: 'made-up:1', authority: 'Made up', name: 'One', description: 'somebody' },
  ...{ sameAs: ['made-up:1', 'made-up:2'], reason: 'the name' },
};
const IN_GRAPH: Candidate = {
  ...LISTED,
  ...{ identifier: 'person:one', authority: null, description: null, sameAs: [] },
};

/** Stores proposals of the first sentences of a document. */
async function addProposals(graph: Graph, id: string): Promise<void> {
  const read = await readText(runReading(graph), id);
  const proposals = read.text
    .split('\n')
    .slice(0, 8)
    .map((exact, at): Proposal => {
      const start = read.text.indexOf(exact);
      const passage = { start, end: start + exact.length, exact };
      const proposer = { rule: at % 2 === 0 ? 'even' : 'odd', version: '1', engine: 'test 1' };
      const common = { id: '', proposer, confidence: (at % 3) / 2, alternatives: [], passage };
      if (at % 4 === 0) {
        const item = { id: `person:p${at}`, name: exact, aliases: [], mentions: [passage] };
        return { ...common, kind: 'ENTITY', basis: 'COUNTED', item };
      }
      const item = { kind: 'DIRECT' as const, passage, about: [], cites: [] };
      return { ...common, kind: 'QUOTE', basis: 'ESTIMATED', item };
    });
  const identified = new Map(
    ['p0', 'p4'].map((key, at): [string, Identification] => [
      `person:${key}`,
      { verdict: at === 0 ? 'SEVERAL' : 'NONE', candidates: at === 0 ? [IN_GRAPH, LISTED] : [] },
    ]),
  );
  await storeProposals(graph, read, proposals, identified);
}

/** Removes required properties from some nodes, so that non-null fields are null. */
export async function damage(graph: Graph): Promise<void> {
  for (const statement of [
    'MATCH (n:Person) WITH n ORDER BY n.id LIMIT 2 REMOVE n.aliases',
    'MATCH (n:Statistic) WITH n ORDER BY n.id LIMIT 4 REMOVE n.unit',
    'MATCH (n:Quote) WITH n ORDER BY n.id LIMIT 6 REMOVE n.text',
    'MATCH (n:Quote)-[link:QUOTED_IN]->() WITH link ORDER BY n.id DESC LIMIT 6 DELETE link',
    'MATCH (n:Claim)-[link:ASSERTED_BY]->() WITH link ORDER BY n.id LIMIT 12 DELETE link',
    'MATCH (n:Passage) WITH n ORDER BY n.id LIMIT 20 REMOVE n.prefix',
  ])
    await graph.write((transaction) => transaction.run(statement));
}
