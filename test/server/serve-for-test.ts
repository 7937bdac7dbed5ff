import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { connect, type Graph } from '../../src/graph/index.ts';
import { serve, type RequestContext, type Settings } from '../../src/server/index.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

type Answer = NonNullable<GraphQLRequestListener<RequestContext>['responseForOperation']>;

export const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** The run's Neo4j, let go with the test; what it is asked is noted in `asked`. */
export function graphForServer(uri = neo4jForTest().uri): { graph: Graph; asked: string[] } {
  const opened = connect({ ...neo4jForTest(), uri, database: 'neo4j' });
  onTestFinished(() => opened.close());
  const asked: string[] = [];
  const read: Graph['read'] = (statement, ...rest) => {
    asked.push(statement);
    return opened.read(statement, ...rest);
  };
  return { graph: { ...opened, read }, asked };
}

/** A server on a free port, closed with the test; `log` holds what it logged. */
export async function serveForTest(
  parts: {
    /** Answers every operation in the engine's place. */
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
    graph: parts.graph ?? graphForServer().graph,
    schema: parts.schema ?? schema,
    plugins: [
      ...(plugin ? [plugin] : []),
      ...(answer
        ? [{ requestDidStart: () => Promise.resolve({ responseForOperation: answer }) }]
        : []),
    ],
    settings: { maxLoopDelayMs: 60_000, ...settings },
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
