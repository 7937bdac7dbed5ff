import type { GraphQLSchema } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Graph } from '../graph/index.ts';
import type { RequestContext } from './request-context.ts';
import type { Settings } from './settings.ts';

/** A file that somebody sends, by its name there. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Imports files for the editors who send them. */
export interface Importer {
  /** The most bytes of a file. */
  readonly maxBytes: number;
  /**
   * Imports a file.
   * @returns what it brought, in the shape of docs/documents.md, or why it is refused; and the bookmarks of
   *   a state of the graph that has it
   * @throws {GraphError}
   */
  import(file: SentFile): Promise<
    ({ imported: object } | { refused: { message: string; problems: readonly object[] } }) & {
      bookmarks: readonly string[];
    }
  >;
}

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
  /** Without it, nothing can be imported. */
  importer?: Importer | undefined;
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
