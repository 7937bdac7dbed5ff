export { compileAssembler, type Assembly } from './assemble.ts';
export { gatherRows } from './rows.ts';
