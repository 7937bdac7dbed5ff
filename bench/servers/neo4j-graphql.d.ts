/**
 * The parts that are used here, so that the project's check needs no `npm install` in bench/
 * and none of its types, which do not compile with exactOptionalPropertyTypes.
 */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(input: { typeDefs: string; driver: Driver; features?: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
