import { GraphQLClient } from 'graphql-request';
import { QuotesOfDocument, type QuotesOfQuery } from '../quotes-page/generated/graphql.ts';

/** The texts of all quotes of a person, page by page, with graphql-request and generated types. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const client = new GraphQLClient(url);
  const texts: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables = { person, first, after };
    const page: QuotesOfQuery = await client.request(QuotesOfDocument.toString(), variables);
    const quotes = page.person?.quotes;
    texts.push(...(quotes?.nodes.map(({ text }) => text) ?? []));
    more = quotes?.pageInfo.hasNextPage ?? false;
    after = quotes?.pageInfo.endCursor ?? null;
  }
  return texts;
}
