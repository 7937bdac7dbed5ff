export { cypherModule } from './cypher-module.ts';
export type { SourceFile } from './source.ts';
