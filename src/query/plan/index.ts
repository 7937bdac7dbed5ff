export {
  canonicalKey,
  connectionFieldKey,
  edgeFieldKey,
  plansOf,
  sortedByKey,
} from './canonical-key.ts';
export { isIntrospection, planRoot, rootFields, type OperationInput } from './plan-root.ts';
export type * from './plan.ts';
