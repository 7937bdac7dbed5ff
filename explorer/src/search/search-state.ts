import type { FoundType } from '../api/index.ts';

/** Every type that a search finds, in the order of the page. */
export const TYPES = [
  'DOCUMENT',
  'PERSON',
  'AGENCY',
  'ORGANIZATION',
  'PROGRAM',
  'PLACE',
  'QUOTE',
  'STATISTIC',
  'CLAIM',
] as const satisfies readonly FoundType[];

/** The search in the address: `/?q=parole&type=QUOTE`. */
export interface SearchState {
  readonly q?: string;
  readonly type?: FoundType;
}

export function searchState(address: Record<string, unknown>): SearchState {
  const { q, type } = address;
  const known = TYPES.find((one) => one === type);
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : typeof q === 'number' ? { q: String(q) } : {}),
    ...(known ? { type: known } : {}),
  };
}
