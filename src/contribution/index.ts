export { claimsOfContributors } from './claims.ts';
export * from './contribution.ts';
export { loadHash, sketchOf } from './fingerprint.ts';
export { findRepeated, identify, type Placed, type Repeated } from './identify.ts';
export { Merges, mergeRow, originalOf, withMerges, withOriginal, type MergeRow } from './merged.ts';
export { CONTEXT_UNITS, contextOf } from './passages.ts';
export { statisticId } from './statistics.ts';
