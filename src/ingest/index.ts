export type { Lacking } from './validate/index.ts';
export { ingest, type Ingested, type IngestOptions } from './ingest.ts';
export { removeDocument } from './load/index.ts';
export type { Problem, Refusal } from './problem.ts';
