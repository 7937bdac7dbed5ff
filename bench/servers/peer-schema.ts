import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

/** The schema that @neo4j/graphql makes of peer.graphql. Sort keys are compared as text. */
export function peerSchema(driver: Driver): Promise<GraphQLSchema> {
  const typeDefs = readFileSync(new URL('peer.graphql', import.meta.url), 'utf8');
  const features = { filters: { String: { GT: true } } };
  return new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
}
