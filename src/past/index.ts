export { dropAbandoned } from './occupancy.ts';
export { Past } from './past.ts';
