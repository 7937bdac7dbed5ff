import {
  ApolloClient,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import unions from '@footnote-graph/client/possible-types.json' with { type: 'json' };

interface Quotes {
  person: {
    quotes: {
      edges: { node: { id: string; text: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
}

const QUOTES: TypedDocumentNode<Quotes, { person: string; first: number; after?: string | null }> =
  gql`
    query Quotes($person: ID!, $first: Int!, $after: String) {
      person(id: $person) {
        id
        quotes(first: $first, after: $after) {
          edges {
            node {
              id
              text
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `;

/** The texts of all quotes of a person, page by page, with Apollo Client 4 or 3. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const client = new ApolloClient({
    link: new HttpLink({ uri: url, useGETForQueries: true }),
    cache: new InMemoryCache({
      possibleTypes: unions.possibleTypes,
      // Pages of one connection are kept as one list for each filter and order.
      typePolicies: {
        Person: { fields: { quotes: relayStylePagination(['filter', 'orderBy']) } },
      },
    }),
  });
  const query = { query: QUOTES, variables: { person, first } };
  const observed = client.watchQuery(query);
  let connection = (await client.query(query)).data?.person?.quotes;
  while (connection?.pageInfo.hasNextPage) {
    await observed.fetchMore({ variables: { after: connection.pageInfo.endCursor } });
    connection = client.readQuery(query)?.person?.quotes;
  }
  return connection?.edges.map(({ node }) => node.text) ?? [];
}
