import type { FastifyInstance } from 'fastify';

/** HTTP/1.1 wants the host named. Node sees to it by itself, and answers without a word. */
class NoHost extends Error {
  override name = 'NoHost';
  readonly code = 'BAD_REQUEST';
  readonly statusCode = 400;

  constructor() {
    super('The request lacks the header host, which HTTP/1.1 asks for');
  }
}

export function requireHost(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    if (raw.headers.host !== undefined || raw.httpVersion !== '1.1') done();
    else done(new NoHost());
  });
}
