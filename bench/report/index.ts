export { othersOf } from './others.ts';
export type { Results } from './results.ts';
export { checksOf, rowsOf } from './rows.ts';
export { versionsOf } from './versions.ts';
export { writeReport } from './write-report.ts';
