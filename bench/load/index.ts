export { measureLoads } from './measure-loads.ts';
export { stored } from './stored.ts';
export { writeAnnotations } from './write-annotations.ts';
