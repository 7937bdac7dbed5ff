import { GraphQLError } from 'graphql';

/** An operation may touch more than it may; `extensions` have its `cost` and the `limit`. */
export class QueryTooCostly extends GraphQLError {
  constructor(cost: number, limit: number) {
    const message = `The query may touch ${amount(cost)} rows, and at most ${amount(limit)} are allowed: ask for smaller pages (first, last), fewer levels, or filter less deeply.`;
    super(message, { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit } });
  }
}

function amount(rows: number): string {
  return rows.toLocaleString('en', { maximumFractionDigits: 0 });
}
