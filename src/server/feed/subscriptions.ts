import { Readable } from 'node:stream';
import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import type { StatementShares } from '../access/index.ts';
import { HttpError } from '../errors/index.ts';
import { contextOf, type RequestContext } from '../request-context.ts';
import { changesAfter, type FeedChange } from './changes.ts';
import { placeAsked } from './place.ts';
import type { Feed } from './routes.ts';
import { STREAM_HEADERS, written, type ServerEvent } from './server-events.ts';

interface Parts extends Feed {
  readonly apollo: ApolloServer<RequestContext>;
  readonly shares: StatementShares;
  /** Puts the operation of the manifest into a request, if there is one. */
  readonly trusted: ((request: FastifyRequest) => Promise<void>) | undefined;
}

/** Changes for which a subscription is answered at once. */
const MANY = 20;

/**
 * Serves `/graphql/stream`: subscriptions, by the distinct connections of the protocol of graphql-sse. The handler of
 * that package writes no ids of events, by which clients go on where they were, and keeps what a slow one does not read.
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
 */
export function serveSubscriptions(app: FastifyInstance, parts: Parts): void {
  const { apollo, graph, settings, listeners, loads, refuseCrossSite, trusted } = parts;
  const { statementMs: timeoutMs } = settings;
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preHandler: async (request) => {
      refuseCrossSite(request);
      await trusted?.(request);
    },
    handler: async (request, reply) => {
      const operation = operationOf(request);
      const signal = listeners.admit(reply);
      const place = await placeAsked(request, graph, timeoutMs);
      const context = contextOf(parts, request, reply, () => signal);
      const answer: Answer = async (changes) =>
        resultOf(
          await apollo.executeOperation(operation, { contextValue: { ...context, changes } }),
        );
      const after = { place, many: MANY, timeoutMs, signal };
      const events = written(results(answer, changesAfter(graph, loads, after)));
      return reply.headers(STREAM_HEADERS).send(Readable.from(events));
    },
  });
}

/** Answers the subscription for changes of these ids. */
type Answer = (changes: readonly string[]) => Promise<FormattedExecutionResult>;

const sent = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const sentInAddress = sent.extend({
  variables: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('variables must be JSON');
        return z.NEVER;
      }
    })
    .pipe(sent.shape.variables)
    .optional(),
});

/** @throws {HttpError} BAD_REQUEST */
function operationOf({ method, body, raw }: FastifyRequest) {
  // The manifest of trusted documents puts the text of the operation in.
  const { searchParams } = new URL(raw.url ?? '', 'http://localhost');
  const { data } =
    method === 'GET'
      ? sentInAddress.safeParse(Object.fromEntries(searchParams))
      : sent.safeParse(body);
  if (data === undefined) throw new HttpError('BAD_REQUEST', OPERATION);
  const { query, operationName, variables } = data;
  return {
    query,
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
  };
}

const OPERATION =
  'Send one operation: a JSON object with its text in "query", and with "variables" and "operationName" if it has any';

function resultOf({ body }: GraphQLResponse): FormattedExecutionResult {
  if (body.kind === 'single') return body.singleResult;
  throw new TypeError('An operation has one result.');
}

async function* results(
  answer: Answer,
  batches: AsyncIterable<readonly FeedChange[]>,
): AsyncGenerator<ServerEvent | undefined> {
  const refused = await answer([]);
  if (refused.errors !== undefined) {
    yield { event: 'next', data: refused };
    yield { event: 'complete' };
    return;
  }
  for await (const changes of batches) {
    if (changes.length === 0) yield undefined;
    else yield* eventsOf(await answer(changes.map(({ id }) => id)));
  }
}

/** What the engine answers: a list under the response key of the subscription's field. */
const answered = z.record(
  z.string(),
  z.array(z.object({ change: z.string(), value: z.looseObject({}) })),
);

/** @throws {Error} where the graph does not answer: the client connects again, and goes on where it was */
function* eventsOf({ data, errors = [] }: FormattedExecutionResult): Generator<ServerEvent> {
  const [found] = Object.entries(answered.safeParse(data).data ?? {});
  if (found === undefined) throw new Error(errors[0]?.message ?? 'The changes cannot be read.');
  const [key, values] = found;
  for (const [at, { change, value }] of values.entries()) {
    const own = errors.filter(({ path = [] }) => path[1] === at).map(withoutPlace);
    const result = { data: { [key]: value }, ...(own.length > 0 ? { errors: own } : {}) };
    yield { id: change, event: 'next', data: result };
  }
}

/** The path of an error within one result. */
function withoutPlace({ path = [], ...error }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, path: path.filter((_, at) => at !== 1) };
}
