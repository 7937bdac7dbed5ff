/** The variables of src/config.ts, for the help. */
export const ENVIRONMENT = `Environment:
  HOST, PORT               where to serve; 127.0.0.1 and 4000 unless told
  NEO4J_URI                a Neo4j of yours, 5.26 or later; one of our own unless told
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                           how to get in there; both "neo4j" but for the password
  NEO4J_POOL_SIZE          connections to it; 100 unless told
  FOOTNOTE_API_KEYS        who may ask, as name:role:sha256; everybody on this machine unless told
  FOOTNOTE_JWKS, FOOTNOTE_JWT_ISSUER, FOOTNOTE_JWT_AUDIENCE, FOOTNOTE_JWT_ROLE_CLAIM
                           or whose tokens: the issuer's keys, an https:// address or a file
  FOOTNOTE_PUBLIC_READS    true: everybody may ask, on any address; false unless told
  FOOTNOTE_INTROSPECTION, FOOTNOTE_IDE
                           false switches off questions about the schema, or the page at /
  FOOTNOTE_CORS_ORIGINS    pages that may ask, like https://news.example; none unless told
  FOOTNOTE_RATE_LIMIT      requests a minute for one address; 600 unless told, 0 for no limit,
                           which HOST 127.0.0.1 has
  FOOTNOTE_TRUSTED_PROXIES addresses of proxies whose x-forwarded-for is believed; none unless told
  FOOTNOTE_STATEMENT_SECONDS
                           how long a statement may take; 30 unless told
  FOOTNOTE_TRUSTED_DOCUMENTS
                           a manifest of operations, others are refused; any unless told
  FOOTNOTE_MAX_COST        rows that an operation may touch, by estimate; 100000 unless told
  FOOTNOTE_MAX_DEPTH       how deeply an operation may nest its fields; 10 unless told
  OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
                           where to send traces; nowhere unless told
  FOOTNOTE_HOME            data of our own Neo4j; .footnote unless told
  FOOTNOTE_NEO4J_VERSION   another version of our own Neo4j
  FOOTNOTE_TEXTS           folders with texts, as in PATH; texts and ../shared/seed unless told
  JAVA_HOME                the Java, 17 or later, that runs our own Neo4j
  XDG_CACHE_HOME           where its jars are kept; ~/.cache unless told
  LOG_LEVEL                silent, fatal, error, warn, info, debug or trace; warn unless told`;
