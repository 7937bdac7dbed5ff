import { statementFile } from '../graph/index.ts';

/** `cypher/export/`, each file under its own name. */
export const statements = {
  hold: statementFile('export/hold'),
  documents: statementFile('export/documents'),
  rowsOfDocuments: statementFile('export/rows-of-documents'),
  descriptions: statementFile('export/descriptions'),
  passages: statementFile('export/passages'),
  mentions: statementFile('export/mentions'),
  statistics: statementFile('export/statistics'),
  renderings: statementFile('export/renderings'),
  quotes: statementFile('export/quotes'),
  claims: statementFile('export/claims'),
  nodeCounts: statementFile('export/node-counts'),
  relationshipCounts: statementFile('export/relationship-counts'),
} as const;
