import type { Graph } from '../graph/index.ts';
import { keyOfId, type ExportFormat } from '../model/index.ts';
import { bibliography } from './bibtex.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { evidencePack } from './evidence-pack.ts';
import { followTheMoney } from './follow-the-money.ts';
import { jsonLd } from './json-ld.ts';
import { markdownFootnotes } from './footnote.ts';
import { gexf, graphml } from './network-xml.ts';
import { parquet } from './parquet.ts';
import { proposalsTable } from './proposals-table.ts';
import { select, type Selection } from './selection.ts';

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  proposals: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  jsonld: 'application/ld+json',
  ftm: 'application/x-ndjson',
  bibtex: 'application/x-bibtex; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** A name for the file of an export, of letters, digits, points and hyphens: `mark-morgan.csv`. */
export function fileName(format: ExportFormat, { document, entity }: Selection): string {
  const id = document ?? entity;
  return `${id === null ? 'facts' : keyOfId(id)}.${EXTENSIONS[format]}`;
}

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  proposals: 'proposals.csv',
  parquet: 'parquet',
  graphml: 'graphml',
  gexf: 'gexf',
  jsonld: 'jsonld',
  ftm: 'ftm.json',
  bibtex: 'bib',
  csl: 'csl.json',
  markdown: 'md',
  html: 'html',
};

/**
 * The selected facts, or proposals, in a format, as chunks of text or bytes. Documents are read one after another, so memory
 * does not grow with the facts; networks, which list nodes before edges, read the graph twice and remember the ids of nodes.
 * @param base the origin of the server that shows the facts, without a slash at its end.
 */
export function exportAs(
  format: ExportFormat,
  graph: Graph,
  selection: Selection,
  base: string,
): AsyncIterable<string | Uint8Array> {
  const documents = () => select(graph, selection);
  switch (format) {
    case 'csv':
      return csv(documents(), base);
    case 'proposals':
      return proposalsTable(graph, selection);
    case 'parquet':
      return parquet(documents(), base);
    case 'graphml':
      return graphml(documents, base);
    case 'gexf':
      return gexf(documents, base);
    case 'jsonld':
      return jsonLd(documents(), base);
    case 'ftm':
      return followTheMoney(documents(), base);
    case 'bibtex':
      return bibliography(documents(), base);
    case 'csl':
      return csl(documents(), base);
    case 'markdown':
      return markdownFootnotes(documents(), base);
    case 'html':
      return evidencePack(documents(), base);
    default:
      return format satisfies never;
  }
}
