import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/graph/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { mutationsOn } from '../../src/review/index.ts';
import { serve, type Importer, type Settings } from '../../src/server/index.ts';
import { runInstead } from './run-instead.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

export const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN sum(n * n)';

/** A busy machine makes the event loop of a test lag; only a test of overload is about that. */
export const UNHURRIED: Partial<Settings> = { maxLoopDelayMs: 60_000 };

interface Parts {
  host?: string;
  poolSize?: number;
  /** Runs for every operation, or those that it is given for, instead of the engine's statement. */
  statement?: string | ((operationName: string | null) => string | undefined);
  settings?: Partial<Settings>;
  importer?: Importer;
  level?: string;
}

/** The product's server on the run's Neo4j and a free port, closed with the test. */
export async function serveOnNeo4j({ host = '127.0.0.1', statement, ...parts }: Parts = {}) {
  const { settings = {}, importer, poolSize, level = 'info' } = parts;
  const graph = connect({ ...neo4jForTest(), database: 'neo4j', poolSize });
  onTestFinished(() => graph.close());
  const writing = connect({ ...neo4jForTest(), database: 'neo4j', poolSize: 2 });
  onTestFinished(() => writing.close());
  const lines: string[] = [];
  const serving = await serve({
    graph,
    exporting: writing,
    importer,
    schema,
    plugins: [
      runInstead(typeof statement === 'function' ? statement : () => statement),
      queryPlugin(graph, { mutate: mutationsOn(writing) }),
    ],
    host,
    port: 0,
    logger: pino({ level }, { write: (line) => void lines.push(line) }),
    settings: { ...UNHURRIED, ...settings },
  });
  onTestFinished(() => serving.close());
  const log = () =>
    lines
      .map((line) => z.looseObject({ msg: z.string() }).parse(JSON.parse(line)))
      .filter(({ msg }) => !msg.startsWith('Server listening'));
  return { ...serving, graph, log };
}

const answer = z.looseObject({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        extensions: z.looseObject({ code: z.string(), requestId: z.string().optional() }),
      }),
    )
    .optional(),
});

/** Posts one operation; `code` is that of the first error. */
export async function ask(
  url: string,
  query = 'query People { people(first: 1) { totalCount } }',
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { data, errors } = answer.parse(JSON.parse(text));
  const [error] = errors ?? [];
  const { status, headers: answered } = response;
  return { status, headers: answered, text, data, error, code: error?.extensions.code };
}
