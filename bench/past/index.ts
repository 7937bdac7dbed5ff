export { measurePast, type Past } from './measure-past.ts';
