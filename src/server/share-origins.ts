import type { FastifyInstance } from 'fastify';
import { BOOKMARK_HEADER } from './bookmark-header.ts';

/** Lets pages of these origins ask; without any, browsers keep pages of all others out. */
export async function shareWithOrigins(
  app: FastifyInstance,
  origins: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'apollo-require-preflight',
      'traceparent',
      BOOKMARK_HEADER,
    ],
    exposedHeaders: ['x-request-id', 'retry-after', BOOKMARK_HEADER],
    maxAge: 600,
  });
}
