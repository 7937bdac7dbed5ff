import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/index.ts';
import { codeForClient, originOf } from './client-error.ts';
import type { RequestContext } from './context.ts';
import { clientCode } from './error-table.ts';

/** Logs what is kept from the client, gives the client the id to ask by, and sets the HTTP status. */
export const reportErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) logHidden(error, contextValue);
        return Promise.resolve();
      },
      willSendResponse: (context) => {
        finish(context);
        return Promise.resolve();
      },
    }),
};

/** Logs an error whose own words the client does not get. */
export function logHidden(error: unknown, { log }: RequestContext): void {
  const code = codeForClient(error);
  if (clientCode(code)?.message === undefined) return;
  const origin = originOf(error);
  // The client went away, and is told nothing.
  if (origin instanceof GraphError && origin.code === 'ABORTED') return;
  log.error({ err: origin, code }, 'a request failed');
}

type Sending = GraphQLRequestContextWillSendResponse<RequestContext>;

function finish({ response, contextValue }: Sending): void {
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const { errors = [] } = result;
  const [first] = errors;
  if (first === undefined) return;
  // Half an answer is an answer: only where nothing came back is the request itself a failure.
  // Apollo's own statuses (405, 415) are more exact than the table, its default of 500 is not.
  const { http } = response;
  if (result.data == null && (http.status === undefined || http.status === 500)) {
    http.status = clientCode(first.extensions?.['code'])?.status ?? 500;
  }
  result.errors = errors.map((error) => withRequestId(error, contextValue.requestId));
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { code } = error.extensions ?? {};
  if (clientCode(code)?.message === undefined) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
