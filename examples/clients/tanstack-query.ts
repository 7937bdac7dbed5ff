import { createClient } from '@footnote-graph/client';
import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core';
import { QuotesOfDocument } from '../quotes-page/generated/graphql.ts';

/**
 * The texts of all quotes of a person, page by page, with TanStack Query. `useInfiniteQuery` of its packages
 * for React, Vue, Svelte and others takes the same options.
 */
export async function quotesOf(url: string, person: string, first = 20): Promise<string[]> {
  const client = createClient(url);
  const noPage: string | null = null;
  const pages = new InfiniteQueryObserver(new QueryClient(), {
    queryKey: ['quotes of', person],
    queryFn: ({ pageParam: after }: { pageParam: string | null }) =>
      client.request(QuotesOfDocument, { person, first, after }),
    initialPageParam: noPage,
    getNextPageParam: ({ person }) =>
      person?.quotes.pageInfo.hasNextPage === true ? person.quotes.pageInfo.endCursor : null,
    // The client repeats what may pass, after the seconds that the server says.
    retry: false,
  });
  await pages.refetch({ throwOnError: true });
  while (pages.getCurrentResult().hasNextPage) await pages.fetchNextPage({ throwOnError: true });
  return (pages.getCurrentResult().data?.pages ?? []).flatMap(
    (page) => page.person?.quotes.nodes.map(({ text }) => text) ?? [],
  );
}
