export { readAll } from './read-all.ts';
export type { Read, Source, TextFound } from './source.ts';
