export type { Selection } from './facts.ts';
export { exportAs, exportGraph, MEDIA_TYPES } from './formats.ts';
export { pageOfDocuments } from './stored-contributions.ts';
