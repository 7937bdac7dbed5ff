export {
  loadDocuments,
  loadRevision,
  planLoad,
  removeDocument,
  type Loaded,
} from './load-documents.ts';
export { nearMisses, type NearMiss } from './near-misses.ts';
export { prepare, type Prepared } from './prepared.ts';
