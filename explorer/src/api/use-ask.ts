import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocument } from '@footnote-graph/client';
import { useMemo } from 'react';
import { ask } from './client.ts';

export interface AskOptions {
  /** Show the previous answer until the next one arrives, as results do while somebody types. */
  readonly keep?: boolean;
  readonly enabled?: boolean;
}

export function askOptions<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}

/** The answer to an operation. A request whose component is gone, or whose variables changed, is cancelled. */
export function useAsk<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { keep = false, enabled = true }: AskOptions = {},
): UseQueryResult<Result> {
  return useQuery<Result>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keep ? { placeholderData: (previous) => previous } : {}),
  } as UseQueryOptions<Result>);
}

/** A page of a connection, as the Relay specification has it. */
export interface Page<Entry> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes?: readonly Entry[];
}

export interface Connection<P> {
  readonly pages: readonly P[];
  readonly error: Error | null;
  readonly isPending: boolean;
  /** Whether the pages are the answer to these variables, not an earlier one that is kept. */
  readonly isCurrent: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

/**
 * A connection, page by page: `after` follows `pageInfo.endCursor` while `hasNextPage` holds.
 * @param pick the connection of the answer; null if its parent does not exist. While it is the same
 *   function, equal answers are the same pages.
 */
export function useConnection<
  Result,
  Variables extends { after?: string | null | undefined },
  P extends Page<unknown>,
>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (result: Result) => P | null | undefined,
  { keep = false, enabled = true }: AskOptions = {},
): Connection<P> {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? (info.endCursor ?? null) : null;
    },
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
  const pages = useMemo(
    () => (query.data?.pages ?? []).flatMap((page) => pick(page) ?? []),
    [query.data, pick],
  );
  return {
    pages,
    error: query.error,
    isPending: query.isPending,
    isCurrent: query.isSuccess && !query.isPlaceholderData,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}
