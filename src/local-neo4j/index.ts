export type { Memory } from './conf.ts';
export { neo4jJars, neo4jJava, pinnedVersion } from './distribution.ts';
export { LocalNeo4jError, type LocalNeo4jErrorCode } from './errors.ts';
export { keepRunning, type KeepOptions } from './keep.ts';
export { readPassword } from './password.ts';
export {
  localNeo4jStatus,
  startLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
  type LocalNeo4jStatus,
} from './start.ts';
export { stopLocalNeo4j } from './stop.ts';
