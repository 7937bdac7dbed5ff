export { BadUserInput } from './bad-user-input.ts';
export { MAX_COST } from './cost/index.ts';
export { Engine, type EngineOptions } from './execute.ts';
export type { Explanation } from './explanation.ts';
export { queryPlugin } from './plugin.ts';
export type { PlannedOperation, Reading } from './reading.ts';
export { schema } from './schema.ts';
