export { costOfPlan, MAX_COST, type Cost } from './cost.ts';
export { ASSUMED_COUNTS, type Counts } from './counts.ts';
export { COUNT_STORE, countsByMatch, CountsInUse, readCounts } from './read-counts.ts';
