/** What the server exports, with the name that its files end in. */
export const FORMATS = [
  { format: 'csv', title: 'Spreadsheet (CSV)', extension: 'csv' },
  { format: 'parquet', title: 'Table (Parquet)', extension: 'parquet' },
  { format: 'markdown', title: 'Footnotes (Markdown)', extension: 'md' },
  { format: 'bibtex', title: 'Bibliography (BibTeX)', extension: 'bib' },
  { format: 'csl', title: 'Bibliography (CSL JSON)', extension: 'csl.json' },
  { format: 'html', title: 'Evidence pack (HTML)', extension: 'html' },
  { format: 'jsonld', title: 'Linked data (JSON-LD)', extension: 'jsonld' },
  { format: 'ftm', title: 'FollowTheMoney', extension: 'ftm.json' },
  { format: 'graphml', title: 'Network (GraphML)', extension: 'graphml' },
  { format: 'gexf', title: 'Network (GEXF)', extension: 'gexf' },
] as const;
