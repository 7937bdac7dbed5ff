import {
  HeaderMap,
  type HTTPGraphQLHead,
  type ApolloServerPlugin,
  type GraphQLResponse,
} from '@apollo/server';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { Engine, type EngineOptions } from './execute.ts';
import type { Reading } from './reading.ts';
import { asksToExplain } from './explanation.ts';
import { schema } from './schema.ts';

/** A context may bring along how its request reads. */
export interface ReadingContext {
  readonly reading?: Reading;
}

/**
 * Has the engine answer queries in graphql-js's place; parsing, validation, errors and HTTP stay
 * Apollo's, and what asks of the schema alone falls through to graphql-js. A request whose extensions
 * are `{ footnote: { explain: true } }` is told its cost and statements in the answer's.
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
          // An answer without data was refused before anything ran.
          if (result.data === undefined) http.status = 400;
          return { http, body: { kind: 'single', singleResult: formatted(result) } };
        },
      }),
  };
}

function formatted({ data, errors, extensions }: ExecutionResult): FormattedExecutionResult {
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}
