import type { FastifyInstance } from 'fastify';
import { isLoopback } from './access/index.ts';
import type { Settings } from './settings.ts';

/** Requests a minute for one address, where others than this machine reach us. */
const UNLESS_TOLD = 600;

/** Limits how often one address may ask; on the loopback only where told to. 0 is no limit. */
export async function limitRate(
  app: FastifyInstance,
  host: string,
  { rateLimit = isLoopback(host) ? 0 : UNLESS_TOLD }: Settings,
): Promise<void> {
  if (rateLimit === 0) return;
  const { default: limit } = await import('@fastify/rate-limit');
  await app.register(limit, {
    max: rateLimit,
    timeWindow: '1 minute',
    // A health check or a page is no question.
    allowList: (request) => request.routeOptions.config.open === true,
  });
}
