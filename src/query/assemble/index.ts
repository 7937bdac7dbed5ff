export type { Assembly } from './assembly.ts';
export { compileAssembler } from './compile-assembler.ts';
export { gatherRows } from './rows.ts';
