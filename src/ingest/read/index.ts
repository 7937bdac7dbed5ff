export { describeFile, type DescribedDocument } from './document.ts';
export { readAll, type Taken } from './read-all.ts';
export type { Read, Source, TextFound } from './source.ts';
