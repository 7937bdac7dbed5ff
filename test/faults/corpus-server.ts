import type { ApolloServerPlugin } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { connect, statementFile, type Graph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { COUNT_STORE, queryPlugin, schema } from '../../src/query/index.ts';
import { serve, type RequestContext, type Serving, type Settings } from '../../src/server/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { dumpOf } from '../ingest/dump.ts';
import { UNHURRIED } from '../server/serve-on-neo4j.ts';
import { answerOf, type Answer } from './answer.ts';
import { expectNothingTold, logLine, type LogLine } from './nothing-told.ts';
import { connectionsOf, expectIdle } from './nothing-left.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const USUAL = '{ people(first: 3) { totalCount nodes { id name quotes { totalCount } } } }';
/** How `/health/ready` asks. */
const HEALTH = statementFile('ledger-model');

export interface CorpusServer {
  /** Sends a request and keeps the answer, in which leaks are looked for. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts a body to /graphql as JSON; text goes as it is. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The statements that this test has had run so far. */
  statements(): readonly string[];
  /** What this test has had logged so far. */
  log(): LogLine[];
  /** The run's Neo4j, past the server. */
  readonly graph: Graph;
}

interface Parts {
  settings?: Partial<Settings>;
  poolSize?: number;
  /** Answers some operations before the engine would. */
  plugins?: (graph: Graph) => ApolloServerPlugin<RequestContext>[];
}

/**
 * A server on the corpus for all tests of a file. After each test it must answer as before, hold no
 * connection and no transaction, have an unchanged graph and have leaked no internals; at the end, no
 * connection may be open.
 */
export function corpusServer({ settings = {}, poolSize, plugins = () => [] }: Parts = {}) {
  const graph = graphForTest();
  const lines: string[] = [];
  const answers: Answer[] = [];
  const run: string[] = [];
  let served: Graph;
  let serving: Serving;
  let usual: string;
  let stored: string[];
  let connections: number;

  const send = async (path: string, init: RequestInit = {}) => {
    const answer = await answerOf(await fetch(`${serving.url}${path}`, init));
    answers.push(answer);
    return answer;
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    post({ query, variables });
  const log = () => lines.map((line) => logLine.parse(JSON.parse(line)));

  beforeAll(async () => {
    const { refused } = await ingest(graph, { paths: ['corpus'], textFolders: [] });
    expect(refused).toEqual([]);
    connections = await connectionsOf(graph);
    const opened = connect({ ...neo4jForTest(), database: 'neo4j', poolSize });
    const read: Graph['read'] = (statement, ...rest) => {
      if (statement !== HEALTH && statement !== COUNT_STORE) run.push(statement);
      return opened.read(statement, ...rest);
    };
    served = { ...opened, read };
    serving = await serve({
      graph: served,
      schema,
      plugins: [...plugins(served), queryPlugin(served)],
      settings: { ...UNHURRIED, ...settings },
      host: '127.0.0.1',
      port: 0,
      logger: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
    });
    usual = (await ask(USUAL)).text;
    stored = await dumpOf(graph);
  });
  beforeEach(() => {
    for (const noted of [lines, answers, run]) noted.length = 0;
  });
  afterEach(async () => {
    expectNothingTold(answers, log(), run);
    await expectIdle(served, graph);
    expect(await send('/health/ready')).toMatchObject({ status: 200 });
    expect(await ask(USUAL)).toMatchObject({ status: 200, text: usual });
    expect(await dumpOf(graph)).toEqual(stored);
  });
  afterAll(async () => {
    await serving.close();
    await served.close();
    await vi.waitFor(async () => {
      expect(await connectionsOf(graph)).toBe(connections);
    });
  });
  const statements = () => run;
  return { send, post, ask, statements, log, graph } satisfies CorpusServer;
}
