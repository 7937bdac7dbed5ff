/** The variables of src/config.ts, for the help. */
export const ENVIRONMENT = `Environment:
  HOST, PORT               where to serve; 127.0.0.1 and 4000 unless told
  NEO4J_URI                a Neo4j of yours, 5.26 or later; one of our own unless told
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                           how to get in there; both "neo4j" but for the password
  FOOTNOTE_HOME            data of our own Neo4j; .footnote unless told
  FOOTNOTE_NEO4J_VERSION   another version of our own Neo4j
  FOOTNOTE_TEXTS           folders with texts, as in PATH; texts and ../shared/seed unless told
  JAVA_HOME                the Java, 17 or later, that runs our own Neo4j
  LOG_LEVEL                silent, fatal, error, warn, info, debug or trace; warn unless told`;
