import type { Graph } from '../graph/index.ts';
import { annotationOf } from './annotation-of.ts';
import { storedContributions } from './stored-contributions.ts';

/**
 * Everything in the graph as JSON Lines, one line for each document in the order of their ids: its text,
 * its annotation, and when each claim was first recorded. `ingest` makes the same graph of them. Lines
 * come without their line feed.
 */
export async function* exportGraph(graph: Graph): AsyncGenerator<string> {
  for await (const { contribution, recordedAt } of storedContributions(graph)) {
    const { text } = contribution.document;
    yield JSON.stringify({ text, annotation: annotationOf(contribution), recordedAt });
  }
}
