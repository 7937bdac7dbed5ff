export type { Chain } from './chain.ts';
export { allOf } from './conjunction.ts';
export { driven, drivingChain, eachOnce } from './driven.ts';
export { filterCondition } from './filter.ts';
export { orderedEnd, type OrderedEnd } from './ordered-end.ts';
export { sought } from './sought.ts';
