export { exportAs, MEDIA_TYPES } from './formats.ts';
export type { Selection } from './selection.ts';
