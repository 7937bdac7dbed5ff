/**
 * What can go wrong between us and Neo4j, as callers may tell apart:
 * - `SERVICE_UNAVAILABLE`: not reachable, or lost on the way; worth trying again later
 * - `WRONG_PASSWORD`: user name or password refused
 * - `TIMEOUT`: took longer than its limit; nothing of it is left on the server
 * - `ABORTED`: the caller's signal went off
 * - `FORBIDDEN`: a write on the read path, or a user without the right to it
 * - `BAD_BOOKMARK`: a bookmark that is none of this database's
 * - `NEO4J_TOO_OLD`: a server before 5.26
 * - `MODEL_TOO_NEW`: a graph written by a later Footnote
 * - `GRAPH_ERROR`: anything else that Neo4j refused; the message is Neo4j's
 */
export type GraphErrorCode =
  | 'SERVICE_UNAVAILABLE'
  | 'WRONG_PASSWORD'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'FORBIDDEN'
  | 'BAD_BOOKMARK'
  | 'NEO4J_TOO_OLD'
  | 'MODEL_TOO_NEW'
  | 'GRAPH_ERROR';

/** The one error that `src/graph/` throws. The driver's own is its `cause`. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
