import type { FastifyBaseLogger } from 'fastify';

/** What every request brings along. */
export interface RequestContext {
  /** Sent back as `x-request-id`, and in the log of everything that the request did. */
  requestId: string;
  log: FastifyBaseLogger;
}
