export { shownHighlights, shownStart, shownText } from './found.ts';
export { isSearchParameter, searchParameter, type SearchParameter } from './parameters.ts';
export { MAX_FUZZY } from './needs.ts';
