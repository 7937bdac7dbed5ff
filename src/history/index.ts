export { changesOf, changesOfMerge, type Change } from './changes.ts';
export { differenceOf, type Difference } from './difference.ts';
