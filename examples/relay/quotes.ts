import {
  Environment,
  fetchQuery,
  graphql,
  Network,
  RecordSource,
  Store,
  type GraphQLResponse,
} from 'relay-runtime';
import QUOTES, { type quotesOfPersonQuery } from './generated/quotesOfPersonQuery.graphql.ts';

/** What relay-compiler reads. babel-plugin-relay puts the generated operation in its place; this imports it. */
export const source = () => graphql`
  query quotesOfPersonQuery($person: ID!, $first: Int!, $after: String) {
    person(id: $person) {
      quotes(first: $first, after: $after) @connection(key: "Person_quotes") {
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

/** The texts of all quotes of a person, page by page, with Relay. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await answer.json()) as GraphQLResponse;
    }),
  });
  let texts: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables: quotesOfPersonQuery['variables'] = { person, first, after };
    const page: quotesOfPersonQuery['response'] | undefined = await fetchQuery<quotesOfPersonQuery>(
      environment,
      QUOTES,
      variables,
    ).toPromise();
    const quotes = page?.person?.quotes;
    // The store keeps the pages of a connection as one list, and answers with all of them so far.
    texts = quotes?.edges.map(({ node }) => node.text) ?? [];
    more = quotes?.pageInfo.hasNextPage ?? false;
    after = quotes?.pageInfo.endCursor ?? null;
  }
  return texts;
}
