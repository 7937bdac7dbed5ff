export { measureLoads } from './measure-loads.ts';
