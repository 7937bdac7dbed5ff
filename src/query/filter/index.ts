export {
  distinct,
  findAnchor,
  indexedExpansion,
  listedSeek,
  writeAnchoredChain,
  type AnchoredChain,
} from './anchor.ts';
export { filterArgument, type FilterContext, type InputObject } from './context.ts';
export { filterCondition } from './filter.ts';
