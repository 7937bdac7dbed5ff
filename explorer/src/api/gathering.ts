import type { TypedDocument } from '@footnote-graph/client';
import { askPages } from './client.ts';
import type { Page } from './use-ask.ts';

/** Most entries of a list that are gathered: more take longer than anybody waits for. */
export const MOST_GATHERED = 2_000;

/** A page with all that is asked of its entries. */
type Entries<Entry> = Page<Entry> & {
  readonly nodes: readonly Entry[];
  readonly totalCount?: number;
};

type Pick<Result, Entry> = (result: Result) => Entries<Entry> | null | undefined;

/** Every entry of a connection, however many pages it takes. */
export async function askAll<
  Result,
  Variables extends { after?: string | null | undefined },
  Entry,
>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: Pick<Result, Entry>,
  signal?: AbortSignal,
): Promise<Entry[]> {
  return (await askMost(document, variables, pick, signal, { most: Infinity })).entries;
}

/** What a view reads of whole lists: the first entries of each, and whether there were more. */
export class Gathering {
  readonly signal: AbortSignal;
  #isCut = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Whether a list had more entries than were gathered. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /**
   * The entries of a connection, at most {@link MOST_GATHERED}, however many pages they take.
   * @param enough of a list that has more than those, as its `totalCount` says. Default: as many.
   */
  async all<Result, Variables extends { after?: string | null | undefined }, Entry>(
    document: TypedDocument<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: Pick<Result, Entry>,
    enough?: number,
  ): Promise<Entry[]> {
    const bounds = { most: MOST_GATHERED, enough };
    const found = await askMost(document, variables, pick, this.signal, bounds);
    if (found.isCut) this.#isCut = true;
    return found.entries;
  }
}

/** What somebody gathers, and whether a list had more. */
export async function gathered<T>(
  signal: AbortSignal,
  gather: (gathering: Gathering) => Promise<T>,
): Promise<{ found: T; isCut: boolean }> {
  const gathering = new Gathering(signal);
  const found = await gather(gathering);
  return { found, isCut: gathering.isCut };
}

/** The entries of whole pages until there are so many, and whether there are more. */
async function askMost<Result, Variables extends { after?: string | null | undefined }, Entry>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: Pick<Result, Entry>,
  signal: AbortSignal | undefined,
  { most, enough = most }: { most: number; enough?: number | undefined },
): Promise<{ entries: Entry[]; isCut: boolean }> {
  const entries: Entry[] = [];
  for await (const result of askPages(document, variables, pick, signal)) {
    const page = pick(result);
    entries.push(...(page?.nodes ?? []));
    const bound = (page?.totalCount ?? 0) > most ? enough : most;
    if (entries.length >= bound && page?.pageInfo.hasNextPage === true)
      return { entries, isCut: true };
  }
  return { entries, isCut: false };
}
