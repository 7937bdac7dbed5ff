import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../src/server/index.ts';

/**
 * Makes an operation run another statement than the engine's, so that its failure takes the engine's own
 * way to the client.
 * @param statementOf the statement to run for an operation name; undefined for the engine's own
 */
export function runInstead(
  statementOf: (operationName: string | null) => string | undefined,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operationName, contextValue: { reading } }) => {
          const statement = statementOf(operationName);
          const read = reading.read.bind(reading);
          if (statement !== undefined) reading.read = () => read(statement, {});
          return Promise.resolve();
        },
      }),
  };
}
