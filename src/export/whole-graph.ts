import type { Graph } from '../graph/index.ts';
import type { ExportedProposals } from '../proposal/index.ts';
import { annotationOf } from './annotation-of.ts';
import { mergesAt } from './documents-at.ts';
import { documentsInPages } from './pages.ts';
import { contributionsAt } from './selection.ts';
import { storedContributionsOf, type Stored } from './stored-contributions.ts';
import { storedDecisions, storedProposalsOf } from './stored-proposals.ts';

/**
 * Everything in the graph as JSON Lines: a line for each merge of entities, and then one for each document in the
 * order of their ids: its text, its annotation by its own ids, and when each quote and claim was first recorded.
 * `ingest` makes the same graph of them. Lines come without their line feed.
 * @param proposals whether each document is followed by what is proposed for it, and the documents by what editors
 * decided on that. They are those of now.
 * @param knownAt a moment, of which it is what the export was then: ISO 8601 in UTC with milliseconds; null for now.
 * @throws {GraphError} `PAST_NOT_KEPT`
 */
export async function* exportGraph(
  graph: Graph,
  { proposals = false, knownAt = null }: WholeExport = {},
): AsyncGenerator<string> {
  for (const merge of await mergesAt(graph, knownAt)) yield JSON.stringify({ merge });
  if (!proposals) {
    for await (const stored of contributionsAt(graph, knownAt)) yield documentLine(stored);
    return;
  }
  for await (const { stored, proposed } of documentsInPages(graph, readWithProposals, null, true)) {
    yield documentLine(stored);
    yield* proposalLines(proposed);
  }
  for await (const decision of storedDecisions(graph)) yield JSON.stringify({ decision });
}

interface WholeExport {
  readonly proposals?: boolean;
  readonly knownAt?: string | null;
}

function documentLine({ original, recordedAt, version }: Stored): string {
  const { text } = original.document;
  const annotation = { version, ...annotationOf(original) };
  return JSON.stringify({ text, annotation, recordedAt });
}

async function readWithProposals(
  run: Parameters<typeof storedContributionsOf>[0],
  documents: readonly string[],
): Promise<{ stored: Stored; proposed: ExportedProposals }[]> {
  const contributions = await storedContributionsOf(run, documents);
  const proposals = await storedProposalsOf(run, documents);
  const proposedFor = new Map(proposals.map((each) => [each.document, each]));
  return contributions.flatMap((stored) => {
    const proposed = proposedFor.get(stored.original.document.id);
    return proposed === undefined ? [] : [{ stored, proposed }];
  });
}

/** How many proposals a line has: some hundred kilobytes. */
const PROPOSALS_A_LINE = 200;

function* proposalLines({ document, review, list }: ExportedProposals): Generator<string> {
  for (let at = 0; at < list.length; at += PROPOSALS_A_LINE) {
    const part = list.slice(at, at + PROPOSALS_A_LINE);
    const withReview = at === 0 && review !== undefined ? { review } : {};
    yield JSON.stringify({ proposals: { document, ...withReview, list: part } });
  }
}
