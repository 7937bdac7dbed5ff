export { check } from './check.ts';
export type { Violation } from './violation.ts';
