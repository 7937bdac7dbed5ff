export {
  changesSince,
  loadDocuments,
  loadRevision,
  planChanges,
  planLoad,
  removeDocument,
  type Loaded,
} from './load-documents.ts';
export { lock, type Moment } from './lock.ts';
export { rewrite } from './replace.ts';
export { broughtBy, type Brought } from './brought.ts';
export { storedText } from './stored-text.ts';
export { nearMisses } from './near-misses.ts';
export { prepare, rowsIn, type Prepared } from './prepared.ts';
