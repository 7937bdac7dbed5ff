export type { RequestContext } from './context.ts';
export { readExamples, type Example } from './examples.ts';
export { ListenError, listenError } from './listen.ts';
export { makeLogger } from './make-logger.ts';
export { serve, type Serve, type Serving } from './serve.ts';
