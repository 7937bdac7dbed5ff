export { luceneQuery } from './lucene-query.ts';
export { matchesIn, type Span } from './matches-in.ts';
export { soughtTerms } from './sought.ts';
