export { graphql } from './call-of.ts';
export { send } from './client.ts';
export { hitCounter } from './hit-counter.ts';
export { measureWorks } from './measure-works.ts';
export type { Failed, Measured, WorkMeasured } from './measured.ts';
export { measureStarts } from './measure-starts.ts';
export { median } from './median.ts';
export { residentOf } from './process-figures.ts';
export { shuffled } from './shuffled.ts';
