export type LocalNeo4jErrorCode =
  | 'NO_JAVA'
  | 'JAVA_TOO_OLD'
  | 'NO_MAVEN'
  | 'DOWNLOAD_FAILED'
  | 'NEO4J_DID_NOT_START'
  | 'NEO4J_DID_NOT_STOP';

/** A Neo4j of our own cannot be had; the message says why and what to do. */
export class LocalNeo4jError extends Error {
  override name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The three ways to a Neo4j where one of our own cannot be started. */
export const WAYS_OUT =
  'Set NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs; or install Java 17+ (21+ for Neo4j 2026) and Maven ' +
  '("apt-get install openjdk-17-jre-headless maven", "brew install openjdk maven"); or run ' +
  '"docker run -p 7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:5.26" and set NEO4J_URI=bolt://localhost:7687';
