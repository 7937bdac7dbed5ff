export { Imports, type ImportOptions } from './isolation/import-apart.ts';
export type { Imported, ImportOutcome, Loaded, ProposalsFound } from './imported.ts';
