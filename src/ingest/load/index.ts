export {
  changesSince,
  loadDocuments,
  loadRevision,
  planChanges,
  planLoad,
  removeDocument,
  type Loaded,
} from './load-documents.ts';
export { lock } from './lock.ts';
export { undoMerge, writeMerge } from './merge.ts';
export { broughtBy, type Brought } from './brought.ts';
export { storedText } from './stored-text.ts';
export { nearMisses } from './near-misses.ts';
export { sizeOf, writeVersions } from './replace.ts';
export { prepare, type Prepared } from './prepared.ts';
