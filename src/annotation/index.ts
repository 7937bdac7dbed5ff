export { annotation, type Annotation, type WrittenAnnotation } from './annotation.ts';
export { entity, reference } from './entity.ts';
export { claim, quote, statistic } from './facts.ts';
export { neededBy, usedBy, type Item } from './item.ts';
export type { Located, Selector } from './selector.ts';
export { summarise } from './summary.ts';
