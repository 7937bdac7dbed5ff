export { chooseAccessPath, type AccessPath } from './access-path.ts';
export type * from './layout.ts';
export { readsTotal } from './selection.ts';
export { hasItems } from './spine.ts';
export { writeStatement, type StatementPlan } from './statement.ts';
