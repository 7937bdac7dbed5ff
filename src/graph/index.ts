export { connect, type Graph } from './connect.ts';
export { GraphError, type GraphErrorCode } from './graph-error.ts';
export { migrate, MODEL_VERSION } from './migrate.ts';
export type { Connection } from './open-driver.ts';
export type { Plan, Planned } from './plan.ts';
export type { Limits } from './read.ts';
export type { Params, Rows } from './rows.ts';
export { statementFile, statementsFile } from './statement-file.ts';
export type { Transaction } from './write.ts';
