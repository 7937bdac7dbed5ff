import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { BOOKMARK_HEADER } from '../bookmark-header.ts';
import type { RequestContext } from '../context.ts';

const nothing = Promise.resolve();

/** One for all requests: what they did is in their records. */
const listener: GraphQLRequestListener<RequestContext> = {
  // Apollo parses only what it has not kept.
  parsingDidStart: ({ contextValue }) => {
    contextValue.record.documentKnown = false;
    return nothing;
  },
  willSendResponse: ({ contextValue, operation, operationName, response }) => {
    const { record, reading } = contextValue;
    record.documentKnown ??= true;
    record.operationName = operationName ?? undefined;
    record.operationType = operation?.operation;
    const { bookmarks } = reading;
    if (bookmarks.length > 0) response.http.headers.set(BOOKMARK_HEADER, bookmarks.join(','));
    if (response.body.kind === 'single') record.code = codeOf(response.body.singleResult.errors);
    return nothing;
  },
};

/** Notes what was asked, and tells the client how far the graph was. */
export const recordOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};

function codeOf(errors: readonly { extensions?: object }[] = []): string | undefined {
  const [first] = errors;
  const code: unknown = first?.extensions && Reflect.get(first.extensions, 'code');
  return typeof code === 'string' ? code : undefined;
}
