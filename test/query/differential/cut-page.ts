import { catalogue } from '../../../src/generated/catalogue.ts';
import { pageSize } from '../../../src/query/pagination.ts';

/** A term of `orderBy` as it is typed before coercion, which adds the default direction. */
interface Ordered {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly filter?: object | null;
  readonly orderBy?: readonly Ordered[] | null;
}

/** How an item stands to a cursor: greater than 0 behind it. */
type Comparison<T> = ((item: T) => number) | null;

/**
 * Of sorted items those between two cursors, as many as a page has room for.
 * @throws {BadUserInput} where the sizes are out of range
 */
export function cutPage<T>(
  sorted: readonly T[],
  args: Pick<PageArguments, 'first' | 'last'>,
  after: Comparison<T>,
  before: Comparison<T>,
) {
  const size = pageSize(catalogue.pageSize, { first: args.first ?? null, last: args.last ?? null });
  const between = sorted.filter(
    (item) => (after === null || after(item) > 0) && (before === null || before(item) < 0),
  );
  const backward = args.last != null;
  const shown = backward ? between.slice(-size) : between.slice(0, size);
  const more = between.length > shown.length;
  return {
    shown,
    // What a cursor was made of lies on its far side.
    hasNextPage: (more && !backward) || before !== null,
    hasPreviousPage: (more && backward) || after !== null,
  };
}

/** What every connection says of its page. */
export function connectionOf<E extends { cursor: string; node: unknown }>(
  edges: E[],
  between: { hasNextPage: boolean; hasPreviousPage: boolean },
) {
  return {
    edges,
    nodes: edges.map(({ node }): E['node'] => node),
    pageInfo: {
      ...between,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
