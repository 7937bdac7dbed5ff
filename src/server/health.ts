import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/index.ts';
import { ALWAYS_ANSWERED } from './shed-load.ts';

/** How long an answer of Neo4j's stands for the next ones, in milliseconds. */
const CACHED_MS = 1_000;
const TIMEOUT_MS = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: Neo4j answered a query a second ago at most, and
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

/** One call at a time, and none within a second of the last. */
function cached<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { at: number; answer: Promise<T> } | undefined;
  return () => {
    if (last !== undefined && performance.now() - last.at < CACHED_MS) return last.answer;
    const answer = ask();
    last = { at: performance.now(), answer };
    return answer;
  };
}
