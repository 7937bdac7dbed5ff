export { annotation, type Annotation } from './annotation.ts';
export { entity, reference } from './entity.ts';
export { claim, quote, statistic } from './facts.ts';
export type { Selector } from './selector.ts';
