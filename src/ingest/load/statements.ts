import { statementFile } from '../../graph/index.ts';

/** `cypher/load/`, each file under its own name. */
export const statements = {
  lock: statementFile('load/lock'),
  stored: statementFile('load/stored'),
  storedClaims: statementFile('load/stored-claims'),

  unlink: statementFile('load/unlink'),
  removeSaid: statementFile('load/remove-said'),
  removePassages: statementFile('load/remove-passages'),
  removeSources: statementFile('load/remove-sources'),
  removeReports: statementFile('load/remove-reports'),
  removeDescriptions: statementFile('load/remove-descriptions'),
  removeTexts: statementFile('load/remove-texts'),

  documents: statementFile('load/documents'),
  referents: statementFile('load/referents'),
  descriptions: statementFile('load/descriptions'),
  passages: statementFile('load/passages'),
  mentions: statementFile('load/mentions'),
  statistics: statementFile('load/statistics'),
  renderings: statementFile('load/renderings'),
  reports: statementFile('load/reports'),
  sources: statementFile('load/sources'),
  quotes: statementFile('load/quotes'),
  claims: statementFile('load/claims'),
  link: statementFile('load/link'),
  linkHeld: statementFile('load/link-held'),
  linkRelated: statementFile('load/link-related'),

  differing: statementFile('load/differing'),
  describeEntities: statementFile('load/describe-entities'),
  describeDocuments: statementFile('load/describe-documents'),
  sweepStatistics: statementFile('load/sweep-statistics'),
  sweepReferents: statementFile('load/sweep-referents'),
} as const;
