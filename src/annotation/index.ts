export { annotation, type Annotation } from './annotation.ts';
export type { Selector } from './selector.ts';
