import { Client, fetchExchange, gql, type OperationResult } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

interface Quotes {
  person: {
    quotes: {
      edges: { node: { id: string; text: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
}

const QUOTES = gql<Quotes, { person: string; first: number; after: string | null }>`
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

/** The texts of all quotes of a person, page by page, with urql's normalized cache, which joins the pages. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const none = () => null;
  const cache = cacheExchange({
    // What has no id is kept with what it belongs to.
    keys: { QuoteConnection: none, QuoteEdge: none, PageInfo: none },
    resolvers: { Person: { quotes: relayPagination() } },
  });
  const client = new Client({ url, exchanges: [cache, fetchExchange] });
  for (let after: string | null = null; ;) {
    const variables = { person, first, after };
    const page: OperationResult<Quotes> = await client.query(QUOTES, variables).toPromise();
    if (page.error) throw page.error;
    const quotes = page.data?.person?.quotes;
    if (quotes?.pageInfo.hasNextPage !== true)
      return quotes?.edges.map(({ node }) => node.text) ?? [];
    after = quotes.pageInfo.endCursor;
  }
}
