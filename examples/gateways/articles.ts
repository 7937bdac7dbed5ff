import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** An article of a site, and the ids of the people whom it is about. */
export interface Article {
  readonly title: string;
  readonly people: readonly string[];
}

/** Of a person it knows only the id: all other fields are Footnote's. */
const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])

  type Query {
    articles: [Article!]!
  }
  type Article {
    title: String!
    people: [Person!]!
  }
  type Person @key(fields: "id", resolvable: false) {
    id: ID!
  }
`);

/** A site's own subgraph, beside Footnote's. */
export function subgraphOf(articles: readonly Article[]): ApolloServer {
  const resolvers = {
    Query: { articles: () => articles },
    Article: { people: ({ people }: Article) => people.map((id) => ({ id })) },
  };
  return new ApolloServer({ schema: buildSubgraphSchema({ typeDefs, resolvers }) });
}
