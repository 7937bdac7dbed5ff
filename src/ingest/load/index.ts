export {
  loadDocuments,
  loadRevision,
  planLoad,
  removeDocument,
  type Loaded,
} from './load-documents.ts';
export { nearMisses } from './near-misses.ts';
export { prepare, type Prepared } from './prepared.ts';
