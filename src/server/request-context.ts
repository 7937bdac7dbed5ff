import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Graph } from '../graph/index.ts';
import {
  ownerOf,
  viewerOf,
  type Caller,
  type StatementShares,
  type Viewer,
} from './access/index.ts';
import { reportError } from './errors/index.ts';
import { RequestReading, type RequestRecord } from './observe/index.ts';
import type { Settings } from './settings.ts';

/** Apollo's context of one request. */
export interface RequestContext {
  /** Sent back as `x-request-id`, and part of every log line of the request. */
  requestId: string;
  log: FastifyBaseLogger;
  caller: Caller;
  /** The caller, as the API tells them who they are. */
  viewer: Viewer;
  record: RequestRecord;
  /** Runs the request's statements. */
  reading: RequestReading;
  /** The ids of the changes for which a subscription is answered. */
  changes?: readonly string[];
  /** Formats an error for the client, and logs it if the client does not see its message. */
  formatError: (error: unknown) => GraphQLFormattedError;
}

export interface ContextParts {
  graph: Graph;
  shares: StatementShares;
  settings: Settings;
}

/** @param signal aborts a statement; default: when the client is gone */
export function contextOf(
  { graph, shares, settings }: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  signal = () => clientGone(reply),
): RequestContext {
  const { statementMs, maxAnswerBytes } = settings;
  const { id: requestId, log, record } = request;
  const owner = ownerOf(record.caller, request.ip);
  const reading = new RequestReading(graph, record, {
    timeoutMs: statementMs,
    // Each character takes at least one byte of the answer: more could not be sent.
    maxCharacters: maxAnswerBytes,
    signal,
    bookmarks: record.bookmarks,
    whenFree: (statement) => shares.run(owner, statement),
  });
  const formatError = (error: unknown) => reportError(error, { requestId, log });
  const { caller } = record;
  const viewer = viewerOf(caller, settings);
  return { requestId, log, caller, viewer, record, reading, formatError };
}

/** Aborts if the connection closes before the answer is sent. (Fastify's own signal misses this once the body is read.) */
function clientGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  if (raw.destroyed) gone.abort();
  return gone.signal;
}
