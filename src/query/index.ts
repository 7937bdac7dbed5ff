export {
  COUNT_STORE,
  countsByMatch,
  CountsInUse,
  MAX_COST,
  readCounts,
  type Counts,
} from './cost/index.ts';
export {
  Engine,
  type EngineOptions,
  type Explanation,
  type PlannedOperation,
  type Reading,
  type Past,
} from './engine.ts';
export { BadUserInput } from './errors.ts';
export type { Change, Mutate } from './mutation.ts';
export { queryPlugin } from './plugin.ts';
export { schema } from './schema.ts';
export { subgraph, type Answerable } from './subgraph.ts';
