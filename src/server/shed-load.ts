import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/index.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Decides instead of the 503; doing nothing lets the request through. */
    pressureHandler?: () => undefined;
  }
}

/** For routes that answer under whatever load. */
export const ALWAYS_ANSWERED = { pressureHandler: () => undefined };

/** How far the event loop may lag behind, in milliseconds: later answers find few who still wait. */
const MOST_DELAY_MS = 500;
/** Statements that may wait for a connection, for each that has one. */
const MOST_WAITING = 4;
/** How often the event loop is looked at, in milliseconds: one long pause within is no overload. */
const LOOP_SAMPLE_MS = 1_000;
/** How often the pool is looked at. */
const POOL_SAMPLE_MS = 250;
/** When a client may try again, in seconds. */
const RETRY_AFTER_S = 1;

/** More comes in than can be answered. */
class Overloaded extends Error {
  override name = 'Overloaded';
  readonly code = 'OVERLOADED';
  readonly statusCode = 503;

  constructor() {
    super('More is asked than can be answered at the moment: try again in a second');
  }
}

/** Turns requests away with 503 and `retry-after` while the event loop or the pool cannot keep up. */
export async function shedLoad(app: FastifyInstance, graph: Graph): Promise<void> {
  const hasRoom = () => {
    const { size, waiting } = graph.pool();
    return Promise.resolve(waiting <= size * MOST_WAITING);
  };
  await app.register(underPressure, {
    maxEventLoopDelay: MOST_DELAY_MS,
    sampleInterval: LOOP_SAMPLE_MS,
    healthCheck: hasRoom,
    healthCheckInterval: POOL_SAMPLE_MS,
    retryAfter: RETRY_AFTER_S,
    customError: Overloaded,
  });
}
