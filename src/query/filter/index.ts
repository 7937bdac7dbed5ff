export {
  distinct,
  findAnchor,
  indexedExpansion,
  listedSeek,
  writeAnchoredChain,
  type AnchoredChain,
} from './anchor.ts';
export { filterCondition } from './filter.ts';
