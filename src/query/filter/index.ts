export type { Chain } from './chain.ts';
export { allOf } from './conjunction.ts';
export { driven, drivingChain, eachOnce } from './driven.ts';
export { filterCondition } from './filter.ts';
