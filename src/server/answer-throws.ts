import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import { toClientError } from './client-error.ts';
import type { RequestContext } from './context.ts';
import { logHidden } from './report-errors.ts';

type Plugin = ApolloServerPlugin<RequestContext>;
type Listener = GraphQLRequestListener<RequestContext>;
type Context = GraphQLRequestContextResponseForOperation<RequestContext>;

/**
 * The plugin, with its `responseForOperation` made safe: Apollo formats errors of graphql-js only, and
 * answers what such a hook throws with a bare 500.
 */
export function answerThrows(plugin: Plugin): Plugin {
  const requestDidStart: Plugin['requestDidStart'] = async (started) => {
    const listener = await plugin.requestDidStart?.(started);
    return listener && safe(listener);
  };
  return { ...plugin, requestDidStart };
}

function safe(listener: Listener): Listener {
  if (!listener.responseForOperation) return listener;
  const responseForOperation = async (context: Context): Promise<GraphQLResponse | null> => {
    try {
      const response = await listener.responseForOperation?.(context);
      return response ? withClientErrors(response, context.contextValue) : null;
    } catch (thrown) {
      const singleResult = { errors: [seen(thrown, context.contextValue)], data: null };
      const http = { headers: new HeaderMap() };
      return { http, body: { kind: 'single', singleResult } };
    }
  };
  return { ...listener, responseForOperation };
}

function withClientErrors(response: GraphQLResponse, context: RequestContext): GraphQLResponse {
  if (response.body.kind === 'incremental') return response;
  const { singleResult } = response.body;
  if (singleResult.errors) {
    singleResult.errors = singleResult.errors.map((error) => seen(error, context));
  }
  return response;
}

function seen(error: unknown, context: RequestContext) {
  logHidden(error, context);
  return toClientError(error);
}
