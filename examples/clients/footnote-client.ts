import { createClient } from '@footnote-graph/client';
import { QuotesOfDocument } from '../quotes-page/generated/graphql.ts';

/** The texts of all quotes of a person, page by page, with `@footnote-graph/client`. */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const client = createClient(url);
  const texts: string[] = [];
  const pages = client.pages(QuotesOfDocument, { person, first }, (page) => page.person?.quotes);
  for await (const page of pages)
    texts.push(...(page.person?.quotes.nodes.map(({ text }) => text) ?? []));
  return texts;
}
