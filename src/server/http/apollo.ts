import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { reportErrors, toClientError } from '../errors/index.ts';
import type { RequestContext } from '../request-context.ts';
import type { Serve } from '../serve.ts';
import type { Settings } from '../settings.ts';
import { BOOKMARK_HEADER } from './bookmark-header.ts';
import { MAX_TOKENS, operationLimits } from './operation-limits.ts';

type Plugin = ApolloServerPlugin<RequestContext>;

/** Apollo Server with its limits; the caller starts it. */
export function makeApollo(
  { schema, plugins, logger }: Pick<Serve, 'schema' | 'plugins' | 'logger'>,
  fastify: FastifyInstance,
  settings: Settings,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    logger,
    introspection: settings.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: operationLimits(settings),
    formatError: (_formatted, error) => toClientError(error),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Apollo's own variables, which src/config.ts does not read, could send operations and schema to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      fastifyApolloDrainPlugin(fastify),
      refuseUnknownKinds,
      reportErrors,
      recordOperation,
      ...plugins,
    ],
  });
}

/** Refuses mutations and subscriptions if the schema has none: validation passes them, execution fails. */
const refuseUnknownKinds: Plugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation }) => {
        const kind = operation?.operation;
        if (kind === undefined || schema.getRootType(kind) != null) return Promise.resolve();
        const message = `The schema has no ${kind} operations`;
        throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
      },
    }),
};

const nothing = Promise.resolve();

/** One listener for all requests: their facts are in their records. */
const recorder: GraphQLRequestListener<RequestContext> = {
  // Apollo parses only documents that it has not cached.
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

/** Records the operation, and tells the client which state of the graph it read. */
const recordOperation: Plugin = {
  requestDidStart: () => Promise.resolve(recorder),
};

function codeOf(errors: readonly { extensions?: object }[] = []): string | undefined {
  const [first] = errors;
  const code: unknown = first?.extensions && Reflect.get(first.extensions, 'code');
  return typeof code === 'string' ? code : undefined;
}
