export type { Selection } from './facts.ts';
export { exportAs, exportGraph, MEDIA_TYPES } from './formats.ts';
export { annotationOf } from './annotation-of.ts';
export { pageOfDocuments, storedContribution } from './stored-contributions.ts';
