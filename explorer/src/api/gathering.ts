import type { TypedDocument } from '@footnote-graph/client';
import { askPages } from './client.ts';
import type { Page } from './use-ask.ts';

/** Most entries of a list that are gathered: more take longer than anybody waits for. */
export const MOST_GATHERED = 2_000;

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

  /** The entries of a connection, at most {@link MOST_GATHERED}, however many pages they take. */
  async all<Result, Variables extends { after?: string | null | undefined }, Entry>(
    document: TypedDocument<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: (
      result: Result,
    ) => (Page<Entry> & { readonly nodes: readonly Entry[] }) | null | undefined,
  ): Promise<Entry[]> {
    const entries: Entry[] = [];
    for await (const result of askPages(document, variables, pick, this.signal)) {
      const page = pick(result);
      entries.push(...(page?.nodes ?? []));
      if (entries.length < MOST_GATHERED || page?.pageInfo.hasNextPage !== true) continue;
      this.#isCut = true;
      break;
    }
    return entries;
  }
}
