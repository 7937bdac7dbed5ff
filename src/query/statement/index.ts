export { bindPath, type BoundPath } from './bind-path.ts';
export type { Level } from './emission.ts';
export type * from './layout.ts';
export { writeStatement, type StatementPlan } from './statement.ts';
export type { Parameter, Writer } from './writer.ts';
