export { annotation, type Annotation, type WrittenAnnotation } from './annotation.ts';
export { entity, reference } from './entity.ts';
export { claim, quote, statistic } from './facts.ts';
export type { Located, Selector } from './selector.ts';
