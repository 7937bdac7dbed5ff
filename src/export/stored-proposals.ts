import { z } from 'zod';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import {
  exportedDecision,
  storedProposal,
  toExport,
  type ExportedDecision,
  type ExportedProposals,
  type StoredProposal,
} from '../proposal/index.ts';

const text = z.string();
const proposalColumns = z.array(z.tuple([text, storedProposal]));
const reviewColumns = z.array(z.tuple([text, z.object({ base: text, baseHash: text })]));
const decisionColumns = z.array(z.tuple([exportedDecision]));
const json = text.transform((each): unknown => JSON.parse(each)).pipe(z.looseObject({}));

/** The proposals of documents by their ids, in the order of the texts. */
export async function proposalsOf(
  run: Transaction['run'],
  documents: readonly string[],
): Promise<(document: string) => StoredProposal[]> {
  const { rows } = await run(statementFile('export/proposals'), { documents });
  const lists = new Map<string, StoredProposal[]>(documents.map((id) => [id, []]));
  for (const [id, proposal] of proposalColumns.parse(rows)) lists.get(id)?.push(proposal);
  return (document) => lists.get(document) ?? [];
}

/** What is proposed for documents and became of it, one for each of them, in their order. */
export async function storedProposalsOf(
  run: Transaction['run'],
  documents: readonly string[],
): Promise<ExportedProposals[]> {
  const [listOf, reviews] = await Promise.all([
    proposalsOf(run, documents),
    run(statementFile('export/reviews'), { documents }),
  ]);
  const reviewOf = new Map(reviewColumns.parse(reviews.rows));
  return documents.map((document) => {
    const list = listOf(document).map(toExport);
    const found = reviewOf.get(document);
    if (found === undefined) return { document, list };
    return { document, review: { ...found, base: json.parse(found.base) }, list };
  });
}

const DECISIONS_AT_ONCE = 500n;

/** Everything that editors decided on proposals, in the order of the decisions' ids. */
export async function* storedDecisions(graph: Graph): AsyncGenerator<ExportedDecision> {
  for (let after = ''; ;) {
    const { rows } = await graph.read(statementFile('export/decisions'), {
      after,
      first: DECISIONS_AT_ONCE,
    });
    const decisions = decisionColumns.parse(rows).map(([decision]) => decision);
    yield* decisions;
    const last = decisions.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
