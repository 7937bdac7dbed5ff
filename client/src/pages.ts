/** The part of a connection that leads to its next page. */
export interface Paged {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor?: string | null | undefined;
  };
}

/**
 * Asks for page after page.
 * @param ask the page after a cursor; after null, the first.
 */
export async function* pagesOf<Result>(
  ask: (after: string | null) => Promise<Result>,
  pick: (result: Result) => Paged | null | undefined,
): AsyncGenerator<Result, void, undefined> {
  for (let after: string | null | undefined = null; after !== undefined;) {
    const result: Result = await ask(after);
    yield result;
    const { hasNextPage = false, endCursor } = pick(result)?.pageInfo ?? {};
    after = hasNextPage ? (endCursor ?? undefined) : undefined;
  }
}
