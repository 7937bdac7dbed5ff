export { annotate, type Annotated, type Lacking } from './annotate.ts';
export { repeated } from './check-duplicates.ts';
export { splitsPair } from './check-spans.ts';
