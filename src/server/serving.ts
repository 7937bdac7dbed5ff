import type { GraphQLSchema } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Graph } from '../graph/index.ts';
import type { RequestContext } from './request-context.ts';
import type { Settings } from './settings.ts';

/** What the server needs. */
export interface Serve {
  graph: Graph;
  /** Exports read by it, since their reads wait for loads as writes do; default: no exports. */
  exporting?: Graph;
  schema: GraphQLSchema;
  /** One of them answers operations in place of graphql-js. */
  plugins: ApolloServerPlugin<RequestContext>[];
  logger: Logger;
  host: string;
  /** 0 for any free port. */
  port: number;
  /** Default: `DEFAULT_SETTINGS`. */
  settings?: Partial<Settings>;
}

/** A server that answers. */
export interface Serving {
  /** Without a trailing slash; the API is at `/graphql` under it. */
  url: string;
  /** Waits for running answers, then closes all connections. The graph stays open. */
  close(): Promise<void>;
}
