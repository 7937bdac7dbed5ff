export * from './contribution.ts';
export { identify } from './identify.ts';
export { loadHash } from './load-hash.ts';
export { contextOf, passageId } from './passages.ts';
export { plainWords } from './plain-words.ts';
export { findRepeated, type Placed, type Repeated } from './repeated.ts';
export { sketchOf } from './sketch.ts';
