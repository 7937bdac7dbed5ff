import { readConfig } from '../src/config.ts';

const { FOOTNOTE_NEO4J_VERSION, JAVA_HOME, XDG_CACHE_HOME } = process.env;

/** The Neo4j and the Java of this run, as an environment for child processes. */
export const chosenEnvironment: Record<string, string> = {
  ...(FOOTNOTE_NEO4J_VERSION === undefined ? {} : { FOOTNOTE_NEO4J_VERSION }),
  ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }),
  ...(XDG_CACHE_HOME === undefined ? {} : { XDG_CACHE_HOME }),
};

/** The same as options of a start. The memory is little, as several runs may share a machine. */
export const chosenNeo4j = {
  env: process.env,
  cacheHome: readConfig().XDG_CACHE_HOME,
  memory: { heapMb: 512, pageCacheMb: 256 },
  ...(FOOTNOTE_NEO4J_VERSION === undefined ? {} : { version: FOOTNOTE_NEO4J_VERSION }),
  ...(JAVA_HOME === undefined ? {} : { javaHome: JAVA_HOME }),
};
