export { AccessError } from './access-error.ts';
export { assertProtected, UnprotectedError } from './assert-protected.ts';
export { ANYBODY, type Caller } from './caller.ts';
export { guard } from './guard.ts';
export { isLoopback } from './loopback.ts';
