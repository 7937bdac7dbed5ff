import { GraphQLError } from 'graphql';

/** The client sent an invalid value; the message says what was expected, what arrived and the way out. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** An operation's estimated cost exceeds the limit; `extensions` holds its `cost` and the `limit`. */
export class QueryTooCostly extends GraphQLError {
  constructor(cost: number, limit: number) {
    const message = `The query costs about ${grouped(cost)}; the limit is ${grouped(limit)}. Ask for smaller pages (first, last) or fewer levels, or simplify its filters.`;
    super(message, { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit } });
  }
}

/** Gives the errors of graphql-js for variables and arguments, which have no code, the code BAD_USER_INPUT. */
export function asBadUserInput(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function grouped(count: number): string {
  return count.toLocaleString('en', { maximumFractionDigits: 0 });
}
