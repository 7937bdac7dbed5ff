import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLResponse,
  type HTTPGraphQLHead,
} from '@apollo/server';
import type {
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import { catalogue as generated } from '../generated/catalogue.ts';
import { CountsInUse, readCounts } from './cost/index.ts';
import { Engine, type EngineOptions, type Reading } from './engine.ts';
import { schema as published } from './schema.ts';
import type { Viewer } from './viewer.ts';

/** What the engine needs of a request's context. */
export interface QueryContext {
  /** Reads this request's statements; defaults to the plugin's graph. */
  readonly reading?: Reading;
  /** Who sends the request; the server lets only editors change anything. */
  readonly caller?: { readonly name?: string | undefined };
  /** What `viewer` answers. */
  readonly viewer?: Viewer;
  /** The ids of the changes for which a subscription is answered. */
  readonly changes?: readonly string[];
  /** Formats an error for the client: Apollo formats only errors that graphql-js reports. */
  readonly formatError: (error: unknown) => GraphQLFormattedError;
}

export interface PluginOptions extends EngineOptions {
  /** What operations are about; defaults to the published schema. */
  readonly schema?: GraphQLSchema;
}

/**
 * Lets the engine answer operations instead of graphql-js. Parsing, validation and HTTP stay Apollo's;
 * operations that only introspect the schema fall through to graphql-js. A request with the extensions
 * `{ footnote: { explain: true } }` gets an Explanation in its response's extensions.
 */
export function queryPlugin(
  graph: Reading,
  { schema = published, ...options }: PluginOptions = {},
): ApolloServerPlugin<QueryContext> {
  const counts = new CountsInUse(() =>
    readCounts(generated, (...statement) => graph.read(...statement)),
  );
  const engine = new Engine(schema, graph, { counts: () => counts.current(), ...options });
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ document, operationName, request, contextValue }) => {
          const { reading, formatError, caller, viewer, changes } = contextValue;
          const { variables, extensions } = request;
          const explain = asksToExplain(extensions);
          try {
            const by = caller?.name;
            const asked = {
              document,
              operationName,
              variables,
              explain,
              reading,
              by,
              viewer,
              changes,
            };
            const result = await engine.execute(asked);
            return result === null ? null : responseOf(result, formatError);
          } catch (thrown) {
            // Apollo answers what this hook throws with a bare 500.
            return response({ errors: [formatError(thrown)], data: null });
          }
        },
      }),
  };
}

const explainRequest = z.object({ footnote: z.object({ explain: z.literal(true) }) });

function asksToExplain(extensions: unknown): boolean {
  return extensions !== undefined && explainRequest.safeParse(extensions).success;
}

function responseOf(
  { data, errors, extensions }: ExecutionResult,
  formatError: QueryContext['formatError'],
): GraphQLResponse {
  const result = {
    ...(errors === undefined ? {} : { errors: errors.map(formatError) }),
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
  // A result without data was refused before anything ran.
  return data === undefined ? response(result, 400) : response(result);
}

function response(singleResult: FormattedExecutionResult, status?: number): GraphQLResponse {
  const http: HTTPGraphQLHead = { headers: new HeaderMap() };
  if (status !== undefined) http.status = status;
  return { http, body: { kind: 'single', singleResult } };
}
