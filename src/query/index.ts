export { MAX_COST } from './cost.ts';
export {
  Engine,
  type EngineOptions,
  type Explanation,
  type PlannedOperation,
  type Reading,
} from './engine.ts';
export { BadUserInput } from './errors.ts';
export type { Change, Mutate } from './mutation.ts';
export { queryPlugin } from './plugin.ts';
export { schema } from './schema.ts';
