import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { answerThrows } from './answer-throws.ts';
import { toClientError } from './client-error.ts';
import type { RequestContext } from './context.ts';
import { limitOperations } from './limit-operations.ts';
import { offeredOperations } from './offered-operations.ts';
import { recordOperation } from './observe/index.ts';
import { reportErrors } from './report-errors.ts';
import type { Settings } from './settings.ts';

/** Enough for a `nodes` of 1,000 ids with a deep selection; more is nobody's query. */
const MAX_TOKENS = 10_000;

/** What Apollo Server is made of. */
export interface ApolloParts {
  schema: GraphQLSchema;
  /** Those that answer operations in graphql-js's place among them. */
  plugins: ApolloServerPlugin<RequestContext>[];
  logger: Logger;
}

/** Apollo Server with its limits; the caller starts it. */
export function makeApollo(
  { schema, plugins, logger }: ApolloParts,
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
    validationRules: limitOperations(settings),
    formatError: (_formatted, error) => toClientError(error),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Variables that src/config.ts does not read would have operations and schema reported elsewhere.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      fastifyApolloDrainPlugin(fastify),
      offeredOperations,
      reportErrors,
      recordOperation,
      ...plugins.map(answerThrows),
    ],
  });
}
