export {
  refusalAmong,
  validateItem,
  validateItems,
  type Items,
  type Lacking,
  type WrittenItems,
} from './validate/index.ts';
export { ingest, type Ingested, type IngestOptions } from './ingest.ts';
export { describeFile, type DescribedDocument } from './read/index.ts';
export { revise } from './revise.ts';
export { removeDocument } from './load/index.ts';
export type { Problem, Refusal } from './problem.ts';
