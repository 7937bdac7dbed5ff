export { ANYBODY } from './caller.ts';
export type { Caller } from '../settings.ts';
export { guard } from './guard.ts';
export { assertProtected, isGuarded, isLoopback, UnprotectedError } from './protection.ts';
export { viewerOf, type Viewer } from './viewer.ts';
export { ownerOf, StatementShares } from './statement-shares.ts';
