export { annotation, type Annotation } from './annotation.ts';
export { claim } from './claim.ts';
export { entity, reference } from './entity.ts';
export { quote } from './quote.ts';
export type { Selector } from './selector.ts';
export { statistic } from './statistic.ts';
