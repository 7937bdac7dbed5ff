export type { Block } from './block.ts';
export type { Entry } from './entry.ts';
export { hopsOf, type Hop, type PathNode } from './hops.ts';
export { modelOf, type Model } from './model.ts';
export { printModule } from './print.ts';
export { readPatterns, type Patterns } from './read-patterns.ts';
export { complaint, type Place, type SourceFile } from './source.ts';
export { targetOf } from './target.ts';
export type { Word } from './word.ts';
