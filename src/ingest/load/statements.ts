import { statementFile, type StatementsIn } from '../../graph/index.ts';

/** A node that is found by its id, to the end of its pattern. */
const FOUND_BY_ID = /^( *)MATCH \((\w+):(\w+) \{id: .*$/gm;

/**
 * The file of `cypher/load/`. It finds nodes by id and goes on from there, so that its plan holds
 * however large the graph grows: replanning took a tenth of a load. The plan is made while Neo4j may not have
 * counted an index yet, and would scan it: it is told to seek.
 */
const load = (name: StatementsIn<'load'>) =>
  `CYPHER replan=skip\n${statementFile(`load/${name}`).replace(FOUND_BY_ID, '$&\n$1USING INDEX SEEK $2:$3(id)')}`;

/** The parameters of a statement. Neo4j would plan a list parameter again for each power of ten of its length. */
export const given = (values: Readonly<Record<string, readonly unknown[] | string>>) => ({
  given: values,
});

/** Each under its own name. */
export const statements = {
  lock: load('lock'),
  stored: load('stored'),

  unlink: load('unlink'),
  removeSaid: load('remove-said'),
  removePassages: load('remove-passages'),
  removeSources: load('remove-sources'),
  removeDerivations: load('remove-derivations'),
  removeReports: load('remove-reports'),
  removeDescriptions: load('remove-descriptions'),
  removeTexts: load('remove-texts'),
  removeProposals: load('remove-proposals'),
  purge: load('purge'),
  purgeVersions: load('purge-versions'),
  purgeTexts: load('purge-texts'),

  rescopeStatistics: load('rescope-statistics'),
  documents: load('documents'),
  descriptions: load('descriptions'),
  passages: load('passages'),
  mentions: load('mentions'),
  statistics: load('statistics'),
  renderings: load('renderings'),
  reports: load('reports'),
  sources: load('sources'),
  derivations: load('derivations'),
  quotes: load('quotes'),
  claims: load('claims'),
  originals: load('originals'),
  changes: load('changes'),
  versions: load('versions'),
  changesSince: load('changes-since'),
  link: load('link'),
  linkHeld: load('link-held'),
  linkRelated: load('link-related'),

  differing: load('differing'),
  describeEntities: load('describe-entities'),
  describeDocuments: load('describe-documents'),
  words: load('words'),
  nearMisses: load('near-misses'),
  brought: load('brought'),
  text: load('text'),
  sweepStatistics: load('sweep-statistics'),
  sweepReferents: load('sweep-referents'),
} as const;
