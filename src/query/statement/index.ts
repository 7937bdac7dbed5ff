export type * from './layout.ts';
export { writeStatement, type StatementPlan } from './statement.ts';
