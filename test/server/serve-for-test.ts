import { readdirSync, readFileSync } from 'node:fs';
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { serve, type RequestContext, type Settings } from '../../src/server/index.ts';

export type Answer = NonNullable<GraphQLRequestListener<RequestContext>['responseForOperation']>;

export const schema = buildSchema(
  readdirSync('schema')
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);

/** A graph that only says whether it is there. */
export function graphThat(read: Graph['read']): Graph {
  const no = () => Promise.reject(new Error('not in this test'));
  return {
    read,
    write: no,
    explain: no,
    profile: no,
    verify: no,
    pool: () => ({ size: 1, inUse: 0, waiting: 0 }),
    bookmarks: () => [],
    close: () => Promise.resolve(),
  };
}

export const emptyGraph = graphThat(() => Promise.resolve({ keys: [], rows: [] }));

/** A server on a free port, closed with the test; `log` holds what it logged. */
export async function serveForTest(
  parts: {
    answer?: Answer;
    plugin?: ApolloServerPlugin<RequestContext>;
    graph?: Graph;
    schema?: GraphQLSchema;
    settings?: Partial<Settings>;
  } = {},
) {
  const log: string[] = [];
  const { answer, plugin, settings = {} } = parts;
  const serving = await serve({
    graph: parts.graph ?? emptyGraph,
    schema: parts.schema ?? schema,
    plugins: [
      ...(plugin ? [plugin] : []),
      ...(answer
        ? [{ requestDidStart: () => Promise.resolve({ responseForOperation: answer }) }]
        : []),
    ],
    settings,
    host: '127.0.0.1',
    port: 0,
    logger: pino({ level: 'warn' }, { write: (line) => void log.push(line) }),
  });
  onTestFinished(() => serving.close());
  return { ...serving, log };
}

/** Posts one operation. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
