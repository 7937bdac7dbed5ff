import { INSTALL, type LocalJavaErrorCode } from '../local-java/index.ts';

export type LocalNeo4jErrorCode = LocalJavaErrorCode | 'NEO4J_DID_NOT_START' | 'NEO4J_DID_NOT_STOP';

/** Our own Neo4j cannot be started or stopped; the message says why and what to do. */
export class LocalNeo4jError extends Error {
  override name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The three ways to a Neo4j where our own cannot be started. */
export const WAYS_OUT =
  'Set NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs; or ' +
  `${INSTALL}, Java 21 or newer for Neo4j 2026; or run ` +
  '"docker run -p 7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:5.26" and set NEO4J_URI=bolt://localhost:7687';
