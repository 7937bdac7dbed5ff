export { fold } from './fold.ts';
export { indexedWords, WORDS_VERSION } from './indexed.ts';
export { formsOfNumber } from './numbers.ts';
export { NO_SORT_KEY, sortKey } from './sort-key.ts';
export { wordsOf, type Word } from './words.ts';
