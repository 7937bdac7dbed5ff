export { costOfPlan } from './cost-of-plan.ts';
export { valueOf, type Cost } from './cost.ts';
export { MAX_COST } from './estimate.ts';
export { QueryTooCostly } from './query-too-costly.ts';
