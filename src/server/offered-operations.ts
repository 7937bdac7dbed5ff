import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './context.ts';

/** Refuses kinds of operation that the schema lacks: validation lets them pass, and running them is a 500. */
export const offeredOperations: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation }) => {
        const kind = operation?.operation;
        if (kind === undefined || schema.getRootType(kind) != null) return Promise.resolve();
        const message = `The schema has no operations of the kind ${kind}`;
        throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
      },
    }),
};
