import {
  HeaderMap,
  type HTTPGraphQLHead,
  type ApolloServerPlugin,
  type GraphQLResponse,
} from '@apollo/server';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { Engine, type Reading } from './execute.ts';
import { schema } from './schema.ts';

/**
 * Has the engine answer queries in graphql-js's place; parsing, validation, errors and HTTP stay
 * Apollo's, and what asks of the schema alone falls through to graphql-js.
 */
export function queryPlugin(graph: Reading): ApolloServerPlugin {
  const engine = new Engine(schema, graph);
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          document,
          operationName,
          request,
        }): Promise<GraphQLResponse | null> => {
          const result = await engine.execute({
            document,
            operationName,
            variables: request.variables,
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

function formatted({ data, errors }: ExecutionResult): FormattedExecutionResult {
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    ...(data === undefined ? {} : { data }),
  };
}
