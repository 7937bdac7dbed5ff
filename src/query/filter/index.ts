export { filterCondition } from './filter.ts';
