export { fold } from './fold.ts';
export {
  indexedDocument,
  indexedWords,
  isOutdated,
  WORDS_VERSION,
  type IndexedDocument,
} from './indexed.ts';
export { formsOfNumber } from './numbers.ts';
export { NO_SORT_KEY, sortKey } from './sort-key.ts';
export { compareWordings, type WordingComparison } from './wordings.ts';
export { wordsOf, type Word } from './words.ts';
