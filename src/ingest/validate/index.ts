export { annotate, type Annotated, type Lacking } from './annotate.ts';
