export { checksum, type Checksum } from './checksum.ts';
export { exportGraph } from './export-graph.ts';
export { exportAs, MEDIA_TYPES } from './formats.ts';
export { pageOfDocuments } from './page-of-documents.ts';
export type { Selection } from './selection.ts';
