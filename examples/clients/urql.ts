import { Client, fetchExchange, gql, type OperationResult } from '@urql/core';

interface Quotes {
  person: {
    quotes: {
      nodes: { text: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
}

const QUOTES = gql<Quotes, { person: string; first: number; after: string | null }>`
  query Quotes($person: ID!, $first: Int!, $after: String) {
    person(id: $person) {
      quotes(first: $first, after: $after) {
        nodes {
          text
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** The texts of all quotes of a person, page by page, with urql. It sends queries by GET. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const client = new Client({ url, exchanges: [fetchExchange] });
  const texts: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables = { person, first, after };
    const page: OperationResult<Quotes> = await client.query(QUOTES, variables).toPromise();
    if (page.error) throw page.error;
    const quotes = page.data?.person?.quotes;
    texts.push(...(quotes?.nodes.map(({ text }) => text) ?? []));
    more = quotes?.pageInfo.hasNextPage ?? false;
    after = quotes?.pageInfo.endCursor ?? null;
  }
  return texts;
}
