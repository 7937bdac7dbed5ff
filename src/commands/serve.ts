import type { GraphQLSchema } from 'graphql';
import { environmentForChildren, type Config } from '../config.ts';
import { assertModel, connect, GraphError, type Connection, type Graph } from '../graph/index.ts';
import type { EngineOptions } from '../query/index.ts';
import {
  assertPortFree,
  assertProtected,
  makeLogger,
  readManifest,
  readQuestions,
  serve as serveGraph,
  type Importer,
  type Settings,
  type TokenSettings,
} from '../server/index.ts';
import { authoritiesFolder } from './authority.ts';
import { bookmarkSecretOf, keepNeo4j, runningNeo4j } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { say, warn } from './output.ts';
import { Closing, Stopped, stopped, stopSignal } from './shutdown.ts';

/** `footnote serve`: only the server, on a Neo4j that runs independently. */
export async function serve(config: Config): Promise<Outcome> {
  const stopping = stopSignal();
  const closing = new Closing();
  try {
    const settings = serverSettings(config);
    assertProtected(config.HOST, settings);
    await assertPortFree(config.HOST, config.PORT);
    const connection = await runningNeo4j(config);
    const opened = connect(connection);
    closing.add(() => opened.close());
    const checked = await verified(opened);
    keepNeo4j(config, opened, closing);
    const bookmarkSecret = bookmarkSecretOf(config, connection);
    const writing = checked(graphForWrites(connection, closing));
    const importer = await importsInto(config, connection, closing);
    const graphs = { graph: checked(opened), writing, importer };
    const url = await startServer(config, { ...settings, bookmarkSecret }, graphs, closing);
    say(`Footnote answers at ${url}/graphql`);
    await stopped(stopping);
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
  } finally {
    await closing.run();
  }
  return 'ok';
}

/**
 * An unreachable Neo4j may come back, as /health/ready reports; other failures are permanent. Others may
 * serve the same graph: it is not migrated.
 * @returns what makes connections to the graph refuse another model, if that could not be checked yet
 */
async function verified(graph: Graph): Promise<(connected: Graph) => Graph> {
  try {
    await graph.verify();
    await assertModel(graph);
    return (connected) => connected;
  } catch (thrown) {
    if (!(thrown instanceof GraphError) || thrown.code !== 'SERVICE_UNAVAILABLE') throw thrown;
    warn(`${thrown.message}. Serving anyway: /health/ready is 503 until Neo4j answers.`);
    return checkedOnce(graph);
  }
}

/** Connections for changes: they run one after another, since each holds the ledger. */
const WRITERS = 4;

/**
 * The graph as mutations write it. Reads of a graph that has written wait for what it wrote, each with its
 * bookmarks: only the answer of the mutation needs that.
 */
export function graphForWrites(connection: Connection, closing: Closing): Graph {
  const graph = connect({ ...connection, poolSize: WRITERS });
  closing.add(() => graph.close());
  return graph;
}

/** What imports the files that editors send, in a process that starts with the first. */
export async function importsInto(
  config: Config,
  connection: Connection,
  closing: Closing,
): Promise<Importer> {
  const { Imports } = await import('../imports/index.ts');
  const textFolders = config.FOOTNOTE_TEXTS;
  const authorities = authoritiesFolder(config);
  const env = environmentForChildren();
  const imports = new Imports({ connection, textFolders, authorities, env });
  closing.add(() => {
    imports.close();
    return Promise.resolve();
  });
  return imports;
}

/** Connections by which nothing is read or written before the graph's model has been checked, once. */
function checkedOnce(graph: Graph): (connected: Graph) => Graph {
  let checked: Promise<void> | null = null;
  const check = async () => {
    try {
      await assertModel(graph);
    } catch (thrown) {
      checked = null;
      throw thrown;
    }
  };
  return (connected) => ({
    ...connected,
    read: async (...statement) => {
      await (checked ??= check());
      return connected.read(...statement);
    },
    write: async (...work) => {
      await (checked ??= check());
      return connected.write(...work);
    },
  });
}

/** The graph that is served, and what changes it. */
export interface Served {
  readonly graph: Graph;
  readonly writing: Graph;
  readonly importer?: Importer;
}

/** Serves the graph until `closing` runs. @returns the server's URL */
export async function startServer(
  config: Config,
  settings: Partial<Settings>,
  { graph, writing, importer }: Served,
  closing: Closing,
): Promise<string> {
  const [{ queryPlugin, schema, subgraph }, { dropAbandoned, Past }] = await Promise.all([
    import('../query/index.ts'),
    import('../past/index.ts'),
  ]);
  const answerable = config.FOOTNOTE_FEDERATION ? subgraph() : { schema };
  const earlier = new Past(graph, writing);
  const options: EngineOptions = {
    maxCost: config.FOOTNOTE_MAX_COST,
    // Loaded by the first mutation: a server that only reads answers earlier without it.
    mutate: async (change) => (await import('../review/index.ts')).mutationsOn(writing)(change),
    past: (knownAt, reading) =>
      earlier.at(knownAt, reading, config.FOOTNOTE_STATEMENT_SECONDS * 1_000),
  };
  // A Neo4j that does not answer yet keeps them; they are taken over when they are needed.
  dropAbandoned(writing).catch(() => undefined);
  const serving = await serveGraph({
    graph,
    exporting: writing,
    importer,
    schema: answerable.schema,
    plugins: [queryPlugin(graph, { ...answerable, ...options })],
    host: config.HOST,
    port: config.PORT,
    logger: makeLogger(config.LOG_LEVEL),
    settings: { ...settings, questions: ownQuestions(config, answerable.schema) },
  });
  closing.add(() => serving.close());
  return serving.url;
}

/** @throws {QuestionError} */
function ownQuestions({ FOOTNOTE_QUESTIONS: folder }: Config, schema: GraphQLSchema) {
  return folder === undefined ? [] : readQuestions(folder, schema);
}

/** The server's settings from the environment. @throws {ManifestError} */
export function serverSettings(config: Config): Partial<Settings> {
  const manifest = config.FOOTNOTE_TRUSTED_DOCUMENTS;
  return {
    apiKeys: config.FOOTNOTE_API_KEYS,
    tokens: tokenSettings(config),
    publicReads: config.FOOTNOTE_PUBLIC_READS,
    introspection: config.FOOTNOTE_INTROSPECTION,
    explain: config.FOOTNOTE_EXPLAIN,
    publicUrl: config.FOOTNOTE_PUBLIC_URL,
    ide: config.FOOTNOTE_IDE,
    corsOrigins: config.FOOTNOTE_CORS_ORIGINS,
    cacheSeconds: config.FOOTNOTE_CACHE_SECONDS,
    maxAnswerBytes: config.FOOTNOTE_MAX_ANSWER_BYTES,
    rateLimit: config.FOOTNOTE_RATE_LIMIT,
    trustedProxies: config.FOOTNOTE_TRUSTED_PROXIES,
    statementMs: config.FOOTNOTE_STATEMENT_SECONDS * 1_000,
    trustedDocuments: manifest === undefined ? undefined : readManifest(manifest),
    maxDepth: config.FOOTNOTE_MAX_DEPTH,
    traces:
      config.OTEL_EXPORTER_OTLP_ENDPOINT !== '' || config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== '',
  };
}

function tokenSettings(config: Config): TokenSettings | undefined {
  const {
    FOOTNOTE_JWKS: jwks,
    FOOTNOTE_JWT_ISSUER: issuer,
    FOOTNOTE_JWT_AUDIENCE: audience,
    FOOTNOTE_JWT_ROLE_CLAIM: roleClaim,
  } = config;
  if (jwks === undefined || issuer === undefined || audience === undefined) return undefined;
  return { jwks, issuer, audience, roleClaim };
}
