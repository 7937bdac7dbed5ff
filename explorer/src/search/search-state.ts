import type { FoundType, Modality, SearchFacetField, SearchScope } from '../api/index.ts';

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

/** The search in the address: `/?q=parole&type=QUOTE&speaker=person:mark-morgan`. */
export interface SearchState {
  readonly q?: string | undefined;
  readonly type?: FoundType | undefined;
  readonly document?: string | undefined;
  readonly publisher?: string | undefined;
  readonly speaker?: string | undefined;
  readonly modality?: Modality | undefined;
  /** Four digits. */
  readonly year?: string | undefined;
}

/** What a search is narrowed by, each with its name in the address. */
export const FACETS = {
  DOCUMENT: 'document',
  PUBLISHER: 'publisher',
  SPEAKER: 'speaker',
  MODALITY: 'modality',
  YEAR: 'year',
} as const satisfies Record<SearchFacetField, keyof SearchState>;

export const FIELDS = [
  'DOCUMENT',
  'PUBLISHER',
  'SPEAKER',
  'MODALITY',
  'YEAR',
] as const satisfies readonly SearchFacetField[];

const MODALITIES = [
  'ASSERTED',
  'SPECULATED',
  'CONDITIONAL',
  'DENIED',
] as const satisfies readonly Modality[];

/** A link to a search is the current one only with the same words, narrowed to the same. */
export const SAME_SEARCH = { exact: true, includeSearch: true } as const;

/** The filter of the API; null where nothing is chosen. */
export function scopeOf(state: SearchState): SearchScope | null {
  const { document, publisher, speaker, modality, year } = state;
  const scope: SearchScope = {
    ...(document ? { document: [document] } : {}),
    ...(publisher ? { publisher: [publisher] } : {}),
    ...(speaker ? { speaker: [speaker] } : {}),
    ...(modality ? { modality: [modality] } : {}),
    ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  };
  return Object.keys(scope).length === 0 ? null : scope;
}

export function searchState(address: Record<string, unknown>): SearchState {
  const { q, type, modality, year } = address;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  // Each key is given, because the router keeps what is left out as the address has it.
  return {
    q: typeof q === 'number' ? String(q) : text(q),
    type: TYPES.find((one) => one === type),
    document: text(address['document']),
    publisher: text(address['publisher']),
    speaker: text(address['speaker']),
    modality: MODALITIES.find((one) => one === modality),
    year: /^\d{4}$/.test(String(year)) ? String(year) : undefined,
  };
}
