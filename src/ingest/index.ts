export type { Lacking } from './annotate/index.ts';
export { checksum, exportGraph, pageOfDocuments, type Checksum } from './export/index.ts';
export { contextOf, passageId, sketchOf } from './identify/index.ts';
export { ingest, type Ingested, type IngestOptions } from './ingest.ts';
export { removeDocument } from './load/index.ts';
export type { Problem, Refusal } from './problem.ts';
