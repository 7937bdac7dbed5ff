/**
 * As much of it as is used here: so that the project's own check needs no `npm install` in bench/,
 * and none of its types, which are not written for exactOptionalPropertyTypes.
 */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(input: { typeDefs: string; driver: Driver; features?: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
