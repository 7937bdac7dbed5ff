import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../graph/index.ts';
import { isLoopback } from '../access/index.ts';
import { HttpError } from '../errors/index.ts';
import type { Settings } from '../settings.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Runs instead of the 503; doing nothing lets the request through. */
    pressureHandler?: () => undefined;
  }
}

/** For routes that answer under any load. */
export const ALWAYS_ANSWERED = { pressureHandler: () => undefined };

/** Requests a minute for one address, if other machines can reach the server. */
const DEFAULT_RATE_LIMIT = 600;

/** Limits how often one address may ask; 0 is no limit, and the default on the loopback. */
export async function limitRate(
  app: FastifyInstance,
  host: string,
  { rateLimit = isLoopback(host) ? 0 : DEFAULT_RATE_LIMIT }: Settings,
): Promise<void> {
  if (rateLimit === 0) return;
  const { default: limit } = await import('@fastify/rate-limit');
  await app.register(limit, {
    // As a hook of the server, not of its routes: a path without a route counts too.
    global: false,
    max: rateLimit,
    timeWindow: '1 minute',
    // Health checks and the page's files do not count.
    allowList: (request) => request.routeOptions.config.open === true,
  });
  app.addHook('onRequest', app.rateLimit());
}

/** Statements that may wait for a connection, for each connection of the pool. */
const MAX_WAITING_PER_CONNECTION = 4;
/** How often the event loop is sampled, in milliseconds: one long pause within is no overload. */
const LOOP_SAMPLE_MS = 1_000;
/** How often the pool is sampled, in milliseconds. */
const POOL_SAMPLE_MS = 250;
/** When a client may try again, in seconds. */
const RETRY_AFTER_S = 1;

class Overloaded extends HttpError {
  constructor() {
    super('OVERLOADED', 'The server receives more than it can answer: try again in a second');
  }
}

/** Answers 503 with `retry-after` while the event loop or the pool cannot keep up. */
export async function shedLoad(
  app: FastifyInstance,
  graph: Graph,
  { maxLoopDelayMs }: Settings,
): Promise<void> {
  const hasRoom = () => {
    const { size, waiting } = graph.pool();
    return Promise.resolve(waiting <= size * MAX_WAITING_PER_CONNECTION);
  };
  await app.register(underPressure, {
    maxEventLoopDelay: maxLoopDelayMs,
    sampleInterval: LOOP_SAMPLE_MS,
    healthCheck: hasRoom,
    healthCheckInterval: POOL_SAMPLE_MS,
    retryAfter: RETRY_AFTER_S,
    customError: Overloaded,
  });
}
