import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import { connect, GraphError, migrate } from '../graph/index.ts';
import {
  assertPortFree,
  assertProtected,
  isGuarded,
  isLoopback,
  keyDigest,
  loadServer,
  type Settings,
} from '../server/index.ts';
import { bookmarkSecretOf, findOrStartNeo4j, keepNeo4j } from './connection.ts';
import { loadCorpus } from './ingest.ts';
import type { Outcome } from './outcome.ts';
import { say } from './output.ts';
import { graphForWrites, importsInto, serverSettings, startServer } from './serve.ts';
import { Closing, Stopped, stopped, stopSignal, unlessStopped } from './shutdown.ts';
import { runStep } from './steps.ts';
import { sayWhatToTry } from './what-to-try.ts';

/** `footnote start`: Neo4j, corpus and server, until the user stops it. */
export async function start(config: Config): Promise<Outcome> {
  const stopping = stopSignal();
  const closing = new Closing();
  try {
    const { key, settings } = withEditorKey(config, serverSettings(config));
    assertProtected(config.HOST, settings);
    await assertPortFree(config.HOST, config.PORT);
    const url = await unlessStopped(bringUp(config, settings, closing, stopping), stopping);
    sayWhatToTry(url, key);
    await stopped(stopping);
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
    say('\nStopping …');
  } finally {
    await closing.run();
  }
  say('Stopped.');
  return 'ok';
}

/**
 * Where nobody else can reach the server, and reading needs no key: a key for whoever sees what this command
 * prints, as Jupyter has it. Other users of the machine stay readers.
 */
function withEditorKey(
  config: Config,
  settings: Partial<Settings>,
): { key?: string; settings: Partial<Settings> } {
  const isOpen = !isGuarded(settings) && settings.publicReads !== true && isLoopback(config.HOST);
  if (!isOpen || settings.ide === false) return { settings };
  const key = randomBytes(KEY_BYTES).toString('base64url');
  return {
    key,
    settings: { ...settings, editorKey: { name: EDITOR, role: 'editor', sha256: keyDigest(key) } },
  };
}

const KEY_BYTES = 24;
/** How decisions of whoever has that key are signed. */
const EDITOR = 'start';

/** Brings up Neo4j, constraints, corpus and server; `closing` closes them. @returns the server's URL */
async function bringUp(
  config: Config,
  settings: Partial<Settings>,
  closing: Closing,
  stopping: AbortSignal,
): Promise<string> {
  // Modules load while Neo4j boots, which takes seconds.
  const loading = Promise.all([
    import('../query/index.ts'),
    loadServer(),
    import('../ingest/index.ts'),
    import('../review/index.ts'),
  ]);
  loading.catch(() => undefined);
  const { graph, connection } = await runStep('Neo4j', async (step) => {
    const connection = await findOrStartNeo4j(config, closing, step, stopping);
    const opened = connect(connection);
    closing.add(() => opened.close());
    const version = await opened.verify().catch((thrown: unknown) => {
      throw withHint(thrown);
    });
    keepNeo4j(config, opened, closing);
    step.title(`Neo4j ${version} at ${connection.uri}`);
    return { graph: opened, connection };
  });
  stopping.throwIfAborted();
  await runStep('Constraints and indexes', (step) =>
    migrate(graph, (line) => {
      step.progress(line);
    }),
  );
  stopping.throwIfAborted();
  await loadCorpus(config, graph);
  stopping.throwIfAborted();
  return runStep('Server', async () => {
    await loading;
    const writing = graphForWrites(connection, closing);
    const importer = await importsInto(config, connection, closing);
    const graphs = { graph, writing, importer };
    const bookmarkSecret = bookmarkSecretOf(config, connection);
    return startServer(config, { ...settings, bookmarkSecret }, graphs, closing);
  });
}

/** Adds to the error of an unreachable Neo4j that `serve` can wait for it. */
function withHint(thrown: unknown): unknown {
  if (!(thrown instanceof GraphError) || thrown.code !== 'SERVICE_UNAVAILABLE') return thrown;
  const message = `${thrown.message}. "footnote start" needs Neo4j to load the corpus; "footnote serve" waits for it`;
  return new GraphError(thrown.code, message, { cause: thrown });
}
