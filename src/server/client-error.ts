import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../graph/index.ts';
import { clientCode } from './error-table.ts';
import { TOO_NESTED } from './limit-nesting.ts';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

const NO_ARGUMENT = /^Argument "\w+" of (?:non-null|required) type /;

/** A GraphQLError, or what becomes of one on its way to a client. */
const reported = z.object({
  message: z.string(),
  locations: z.array(z.object({ line: z.number(), column: z.number() })).optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** The code that an error has for clients; everything unforeseen is INTERNAL_SERVER_ERROR. */
export function codeForClient(error: unknown): string {
  const origin = originOf(error);
  if (origin instanceof GraphError) return codeOfGraph(origin);
  if (lacksArgument(origin)) return 'BAD_USER_INPUT';
  const code = reported.safeParse(error).data?.extensions?.['code'];
  return typeof code === 'string' && clientCode(code) ? code : INTERNAL;
}

/**
 * A variable that may be null stands, for its default, where an argument may not be, and is null: only
 * running the operation shows it, and graphql-js has no code for it.
 */
function lacksArgument(origin: unknown): boolean {
  return origin instanceof GraphQLError && NO_ARGUMENT.test(origin.message);
}

/** What a client may see of an error: a code of the table, and nothing that is ours alone. */
export function toClientError(error: unknown): GraphQLFormattedError {
  const code = codeForClient(error);
  const { message = '', locations, path, extensions } = reported.safeParse(error).data ?? {};
  const { message: instead } = clientCode(code) ?? {};
  return {
    message: instead ?? (outgrewParser(code, message) ? TOO_NESTED : message),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...(instead === undefined ? withoutHttp(extensions) : {}), code },
  };
}

/** The parser calls itself for each bracket, and comes before our limit on them. */
function outgrewParser(code: string, message: string): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' && message.includes('call stack');
}

/** Apollo's channel for status and headers is not for clients. */
function withoutHttp(extensions: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'http'));
}

/** What was thrown in the first place, under whatever GraphQL wrapped around it. */
export function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

/** A caller cannot mend what else the driver reports: a refused write on the read path is our fault. */
function codeOfGraph({ code }: GraphError): string {
  switch (code) {
    case 'SERVICE_UNAVAILABLE':
    case 'TIMEOUT':
      return code;
    case 'BAD_BOOKMARK':
      return 'BAD_USER_INPUT';
    case 'WRONG_PASSWORD':
    case 'NEO4J_TOO_OLD':
    case 'MODEL_TOO_NEW':
      return 'SERVICE_UNAVAILABLE';
    case 'ABORTED':
    case 'FORBIDDEN':
    case 'GRAPH_ERROR':
      return INTERNAL;
    default: {
      const impossible: never = code;
      return impossible;
    }
  }
}
