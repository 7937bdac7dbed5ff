export { checksum, type Checksum } from './checksum.ts';
export { exportGraph } from './export-graph.ts';
export { pageOfDocuments } from './page-of-documents.ts';
