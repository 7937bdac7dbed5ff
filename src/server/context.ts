import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/index.ts';
import type { Caller } from './access/index.ts';
import { RequestReading, type RequestRecord } from './observe/index.ts';

/** What every request brings along. */
export interface RequestContext {
  /** Sent back as `x-request-id`, and in the log of everything that the request did. */
  requestId: string;
  log: FastifyBaseLogger;
  caller: Caller;
  /** What it did so far. */
  record: RequestRecord;
  /** How its statements are run. */
  reading: RequestReading;
}

export function contextOf(
  graph: Graph,
  request: FastifyRequest,
  reply: FastifyReply,
  timeoutMs: number,
): RequestContext {
  const { id: requestId, log, record } = request;
  const reading = new RequestReading(graph, record, {
    timeoutMs,
    signal: () => clientGone(reply),
    bookmarks: record.bookmarks,
  });
  return { requestId, log, caller: record.caller, record, reading };
}

/** Goes off when the connection closes before the answer is out. (Fastify's own misses it once the body is read.) */
function clientGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  if (raw.destroyed) gone.abort();
  return gone.signal;
}
