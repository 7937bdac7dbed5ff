export {
  distinct,
  findAnchor,
  indexedExpansion,
  listedSeek,
  writeAnchoredChain,
  type AnchoredChain,
  type AnchoredClauses,
  type Chain,
} from './anchor.ts';
export type { Filter } from './context.ts';
export { filterCondition } from './filter.ts';
