export { LocalNeo4jError, type LocalNeo4jErrorCode } from './errors.ts';
export type { LocalNeo4j, LocalNeo4jOptions } from './local-neo4j.ts';
export { readPassword } from './password.ts';
export { startLocalNeo4j } from './start.ts';
export { localNeo4jStatus, type LocalNeo4jStatus } from './status.ts';
export { stopLocalNeo4j } from './stop.ts';
