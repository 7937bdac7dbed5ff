export * from './plan.ts';
export { expressionOf, orderKeyOf, pathByOrder, patternOf, sortKeyOf } from './catalogue.ts';
export { canonicalKey, connectionFieldKey, edgeFieldKey, plansOf } from './canonical-key.ts';
export { filterShape } from './shape.ts';
export { isIntrospection, labelOfId, planRoot, rootFields } from './plan-root.ts';
