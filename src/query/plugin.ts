import {
  HeaderMap,
  type HTTPGraphQLHead,
  type ApolloServerPlugin,
  type GraphQLResponse,
} from '@apollo/server';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { Engine, type EngineOptions, type Reading } from './engine.ts';
import { schema } from './schema.ts';

/** A context may bring its own way to read for its request. */
export interface ReadingContext {
  readonly reading?: Reading;
}

/**
 * Lets the engine answer queries instead of graphql-js. Parsing, validation, errors and HTTP stay
 * Apollo's; operations that only introspect the schema fall through to graphql-js. A request with the
 * extensions `{ footnote: { explain: true } }` gets an Explanation in its response's extensions.
 */
export function queryPlugin(
  graph: Reading,
  options: EngineOptions = {},
): ApolloServerPlugin<ReadingContext> {
  const engine = new Engine(schema, graph, options);
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          document,
          operationName,
          request,
          contextValue,
        }): Promise<GraphQLResponse | null> => {
          const result = await engine.execute({
            document,
            operationName,
            variables: request.variables,
            explain: asksToExplain(request.extensions),
            reading: contextValue.reading,
          });
          if (result === null) return null;
          const http: HTTPGraphQLHead = { headers: new HeaderMap() };
          // A result without data was refused before anything ran.
          if (result.data === undefined) http.status = 400;
          return { http, body: { kind: 'single', singleResult: formatted(result) } };
        },
      }),
  };
}

const explainRequest = z.object({ footnote: z.object({ explain: z.literal(true) }) });

function asksToExplain(extensions: unknown): boolean {
  return extensions !== undefined && explainRequest.safeParse(extensions).success;
}

function formatted({ data, errors, extensions }: ExecutionResult): FormattedExecutionResult {
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}
