export { assertProtected, UnprotectedError } from './access/index.ts';
export { assertPortFree } from './assert-port-free.ts';
export type { RequestContext } from './context.ts';
export { readExamples, type Example } from './examples.ts';
export { loadServer, serve } from './lazy-serve.ts';
export { ListenError } from './listen.ts';
export { makeLogger } from './make-logger.ts';
export type { Serve, Serving } from './serve.ts';
export type { ApiKey, Role, Settings, TokenSettings } from './settings.ts';
