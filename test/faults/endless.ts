import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../src/server/index.ts';

export const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN sum(n * n)';

/** Has operations of the name `Endless` wait for a statement that ends by its limit alone. */
export const endlessly: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: ({ operationName, contextValue }) => {
        const { reading } = contextValue;
        const { bookmarks } = reading;
        const endless = { bookmarks, read: () => reading.read(ENDLESS) };
        if (operationName === 'Endless') Object.assign(contextValue, { reading: endless });
        return Promise.resolve(null);
      },
    }),
};
