import { graphql, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { operationFor, type Variables, type Work } from '../works/index.ts';
import type { Statement } from './footnote-statements.ts';

const parameters = z.record(z.string(), z.unknown()).default({});

/** What @neo4j/graphql runs for a work: it takes a transaction of ours, which notes what passes. */
export async function peerStatements(
  schema: GraphQLSchema,
  driver: Driver,
  work: Work,
  variables: Variables,
): Promise<Statement[]> {
  const ran: Statement[] = [];
  const session = driver.session({ database: 'neo4j' });
  const transaction = await session.beginTransaction();
  const run = transaction.run.bind(transaction);
  transaction.run = (query, given) => {
    if (typeof query === 'string') ran.push({ text: query, parameters: parameters.parse(given) });
    return run(query, given);
  };
  try {
    await graphql({
      schema,
      source: operationFor(work, 'peer'),
      variableValues: variables,
      contextValue: { executionContext: transaction },
    });
    return ran;
  } finally {
    await session.close();
  }
}
