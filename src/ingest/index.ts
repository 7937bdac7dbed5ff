export {
  derivesFrom,
  refusalAmong,
  validateItem,
  validateItems,
  type Items,
  type Lacking,
  type WrittenItems,
} from './validate/index.ts';
export { linesOf as uncertainPlaces, type Reanchored } from './reanchor.ts';
export { ROWS_A_TRANSACTION } from './batches.ts';
export { ingest, ingestReceived, type Ingested, type IngestOptions } from './ingest.ts';
export { describeFile, type DescribedDocument, type ReceivedFile } from './read/index.ts';
export { revise } from './revise.ts';
export {
  broughtBy,
  lock,
  removeDocument,
  sizeOf,
  undoMerge,
  writeMerge,
  writeVersions,
  type Brought,
} from './load/index.ts';
export type { Problem, Refusal } from './problem.ts';
