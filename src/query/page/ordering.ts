import { hashKey } from '../../model/index.ts';

/** One term of an ordering: the pattern that reads its key, and the way it goes. */
export interface OrderTerm {
  readonly field: string;
  readonly descending: boolean;
  /** Whether its key is a number; text otherwise. */
  readonly numeric?: boolean;
}

/** What a page is ordered by; the id comes last, so that no two entries are level. */
export interface Ordering {
  readonly terms: readonly OrderTerm[];
  readonly idDescending: boolean;
  /** Names the ordering in cursors, which are good for no other. */
  readonly mark: string;
}

/** An ordering by terms of `<Noun>OrderField`, then by id in the direction of the last of them. */
export function orderingOf(noun: string, terms: readonly OrderTerm[]): Ordering {
  const end = terms.findIndex((term) => term.field === 'ID');
  const kept = end < 0 ? terms : terms.slice(0, end);
  const idDescending = (end < 0 ? terms.at(-1) : terms[end])?.descending ?? false;
  const words = kept.map((term) => `${term.field}${term.descending ? '-' : '+'}`);
  return {
    terms: kept,
    idDescending,
    mark: hashKey(noun, ...words, Number(idDescending)).slice(0, 6),
  };
}
