import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../graph/index.ts';
import { ALWAYS_ANSWERED } from './load-limits.ts';

/** How long Neo4j's last answer is reused, in milliseconds. */
const CACHED_MS = 1_000;
const TIMEOUT_MS = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: Neo4j answered a query within the last second, and
 * the server is not stopping.
 */
export function serveHealth(app: FastifyInstance, graph: Graph, isDraining: () => boolean): void {
  const answers = cached(() => canRead(graph));
  const config = { open: true, ...ALWAYS_ANSWERED };
  app.get('/health/live', { config }, () => ({ status: 'live' }));
  app.get('/health/ready', { config }, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    if (await answers()) return { status: 'ready' };
    return reply.code(503).send({ status: 'unavailable' });
  });
}

async function canRead(graph: Graph): Promise<boolean> {
  try {
    await graph.read('RETURN 1', {}, { timeoutMs: TIMEOUT_MS });
    return true;
  } catch {
    return false;
  }
}

/** Calls `ask` at most once a second. */
function cached<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { at: number; answer: Promise<T> } | undefined;
  return () => {
    if (last !== undefined && performance.now() - last.at < CACHED_MS) return last.answer;
    const answer = ask();
    last = { at: performance.now(), answer };
    return answer;
  };
}
