export {
  blocksOf,
  holdsBlocks,
  type Block,
  type FragmentBlock,
  type PatternBlock,
} from './blocks.ts';
export { templateOf, textOf, tokensOf, wordsOf, type Token, type Word } from './cypher.ts';
export { Fragments, type Sets } from './fragments.ts';
export { modelOf, nodeLabelsOf, type Endpoints, type Model, type Properties } from './model.ts';
export { parsePath } from './path.ts';
export { partsOf, propertyOf, typeNamed } from './pattern.ts';
export {
  AS_OF,
  filteredNoun,
  isConnection,
  itemTypeOf,
  readPatterns,
  targetOf,
  type Entry,
  type Patterns,
} from './patterns.ts';
export { readStatements, textOfStatement, type WholeStatement } from './statements.ts';
