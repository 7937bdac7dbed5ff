import type { FastifyInstance } from 'fastify';
import { assertModel, GraphError, type Graph } from '../../graph/index.ts';
import { ALWAYS_ANSWERED } from './load-limits.ts';

/** How long Neo4j's last answer is reused, in milliseconds. */
const CACHED_MS = 1_000;
const TIMEOUT_MS = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: Neo4j answered a query within the last second, its graph
 * is of the model that this server reads, and the server is not stopping.
 */
export function serveHealth(app: FastifyInstance, graph: Graph, isDraining: () => boolean): void {
  const states = cached(() => stateOf(graph));
  const config = { open: true, ...ALWAYS_ANSWERED };
  app.get('/health/live', { config }, () => ({ status: 'live' }));
  app.get('/health/ready', { config }, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const status = await states();
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}

async function stateOf(graph: Graph): Promise<string> {
  try {
    await assertModel(graph, { timeoutMs: TIMEOUT_MS });
    return 'ready';
  } catch (thrown) {
    const code = thrown instanceof GraphError ? thrown.code : 'SERVICE_UNAVAILABLE';
    if (code === 'RESTORE_UNFINISHED') return 'restoring';
    return code === 'MODEL_TOO_OLD' || code === 'MODEL_TOO_NEW' ? 'other model' : 'unavailable';
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
