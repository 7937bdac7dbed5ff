export {
  canonicalKey,
  connectionFieldKey,
  edgeFieldKey,
  plansOf,
  sortedByKey,
} from './canonical-key.ts';
export {
  AS_OF,
  isIntrospection,
  planRoot,
  rootFields,
  type Day,
  type OperationInput,
  type PlannedRoot,
} from './plan-root.ts';
export type * from './plan.ts';
