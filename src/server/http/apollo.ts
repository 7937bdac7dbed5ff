import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { BOOKMARK_HEADER, type BookmarkSigner } from '../bookmarks.ts';
import { reportErrors, toClientError } from '../errors/index.ts';
import type { RequestContext } from '../request-context.ts';
import type { Serve } from '../serving.ts';
import type { Settings } from '../settings.ts';
import { MAX_TOKENS, operationLimits } from './operation-limits.ts';

type Plugin = ApolloServerPlugin<RequestContext>;

interface Parts extends Pick<Serve, 'schema' | 'plugins' | 'logger'> {
  settings: Settings;
  bookmarks: BookmarkSigner;
}

/** Apollo Server with its limits; the caller starts it. */
export function makeApollo(
  { schema, plugins, logger, settings, bookmarks }: Parts,
  fastify: FastifyInstance,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    logger,
    introspection: settings.introspection,
    // Our own check lets stock clients use GET where it is safe: see cross-site.ts.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    // Automatic persisted queries, in Apollo's store of 30 MB at most. A manifest replaces them.
    persistedQueries: settings.trustedDocuments ? false : {},
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: operationLimits(settings),
    formatError: (_formatted, error) => toClientError(error),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Apollo's own variables, which src/config.ts does not read, could send operations and schema to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      // A subgraph would trace its resolvers for gateways, and the engine runs none.
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(fastify),
      refuseUnoffered(settings),
      reportErrors(settings.introspection),
      recordOperation(bookmarks),
      ...plugins,
    ],
  });
}

/**
 * Refuses explanations if they are off, changes by callers that are no editors, operations that belong to the
 * other path, and names of operations that the document lacks: validation passes those.
 */
function refuseUnoffered({ explain }: Settings): Plugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, request, contextValue }) => {
          if (!explain && request.extensions?.['footnote'] !== undefined) {
            const message = 'This server does not explain operations: FOOTNOTE_EXPLAIN is false';
            throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
          }
          if (operation === undefined && request.operationName != null)
            throw unknownOperation(request.operationName);
          const kind = operation?.operation;
          if (kind === OperationTypeNode.MUTATION && contextValue.viewer.editRefusal !== null)
            throw new GraphQLError(contextValue.viewer.editRefusal, {
              extensions: { code: 'FORBIDDEN' },
            });
          if (kind === undefined) return Promise.resolve();
          const refusal = misdirected(kind, contextValue);
          if (refusal === undefined) return Promise.resolve();
          throw new GraphQLError(refusal, { extensions: { code: 'BAD_REQUEST' } });
        },
      }),
  };
}

/** Why an operation of this kind is not answered here, if it is not. */
function misdirected(kind: OperationTypeNode, { changes }: RequestContext): string | undefined {
  if (kind !== OperationTypeNode.SUBSCRIPTION)
    return (
      changes && 'Send queries and mutations to /graphql: /graphql/stream answers subscriptions'
    );
  return changes
    ? undefined
    : 'Send subscriptions to /graphql/stream, which answers with server-sent events (docs/history.md)';
}

function unknownOperation(name: string): GraphQLError {
  const message = `The document has no operation named ${JSON.stringify(name)}`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

const nothing = Promise.resolve();

/** Records the operation, and tells the client which state of the graph it read. */
function recordOperation(bookmarks: BookmarkSigner): Plugin {
  const listener: GraphQLRequestListener<RequestContext> = {
    // Apollo parses only documents that it has not cached.
    parsingDidStart: ({ contextValue }) => {
      contextValue.record.documentKnown = false;
      return nothing;
    },
    willSendResponse: async ({ contextValue, operation, operationName, response }) => {
      const { record, reading } = contextValue;
      record.documentKnown ??= true;
      record.operationName = operationName ?? undefined;
      record.operationType = operation?.operation;
      record.readBookmarks = reading.bookmarks;
      if (response.body.kind === 'single') record.code = codeOf(response.body.singleResult.errors);
      if (reading.bookmarks.length === 0) return;
      response.http.headers.set(BOOKMARK_HEADER, await bookmarks.sign(reading.bookmarks));
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function codeOf(errors: readonly { extensions?: object }[] = []): string | undefined {
  const [first] = errors;
  const code: unknown = first?.extensions && Reflect.get(first.extensions, 'code');
  return typeof code === 'string' ? code : undefined;
}
