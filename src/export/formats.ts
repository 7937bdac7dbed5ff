import type { Graph } from '../graph/index.ts';
import type { ExportFormat } from '../model/index.ts';
import { annotationOf } from './annotation-of.ts';
import { csv } from './csv.ts';
import { evidencePack } from './evidence-pack.ts';
import { followTheMoney } from './follow-the-money.ts';
import { jsonLd } from './json-ld.ts';
import { gexf, graphml } from './network-xml.ts';
import { select, type Selection } from './facts.ts';
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

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  jsonld: 'application/ld+json',
  ftm: 'application/x-ndjson',
  html: 'text/html; charset=utf-8',
};

/**
 * The selected facts in a format, as chunks of text. Documents are read one after another, so memory
 * does not grow with the facts; formats that list nodes before edges read the graph twice.
 * @param base the origin of the server that shows the facts, without a slash at its end.
 */
export function exportAs(
  format: ExportFormat,
  graph: Graph,
  selection: Selection,
  base: string,
): AsyncIterable<string> {
  const documents = () => select(() => storedContributions(graph), selection);
  switch (format) {
    case 'csv':
      return csv(documents(), base);
    case 'graphml':
      return graphml(documents, base);
    case 'gexf':
      return gexf(documents, base);
    case 'jsonld':
      return jsonLd(documents, base);
    case 'ftm':
      return followTheMoney(documents, base);
    case 'html':
      return evidencePack(documents(), base);
    default:
      return format satisfies never;
  }
}
