import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ChosenNamesDocument,
  FacetsDocument,
  useAsk,
  type FacetsQuery,
  type SearchFacetField,
} from '../api/index.ts';
import { nameOf } from '../facts/names.tsx';
import { MODALITY_WORDS, number } from '../facts/words.ts';
import { FACETS, FIELDS, SAME_SEARCH, scopeOf, type SearchState } from './search-state.ts';

type Facet = FacetsQuery['search']['facets'][number];

const TITLES: Record<SearchFacetField, string> = {
  DOCUMENT: 'Document',
  PUBLISHER: 'Publisher',
  SPEAKER: 'Speaker or source',
  MODALITY: 'Put forward as',
  YEAR: 'Year',
};

/** Where there is room beside the results, the facets are open. */
const WIDE = '(min-width: 72rem)';

/**
 * What the results can be narrowed to, with the number of results, and what they are narrowed to. It is asked once
 * the results are there, so that they come no later.
 */
export function Facets({ state, isReady }: { state: SearchState; isReady: boolean }) {
  const [isOpen, setIsOpen] = useState(() => window.matchMedia(WIDE).matches);
  const { data } = useAsk(
    FacetsDocument,
    {
      text: state.q?.trim() ?? '',
      types: state.type ? [state.type] : null,
      filter: scopeOf(state),
    },
    { keep: true, enabled: isReady },
  );
  const named = useNames(state);
  const facets = data?.search.facets ?? [];
  const fields = FIELDS.map((field) => {
    const found = facets.filter((facet) => facet.field === field);
    const value = state[FACETS[field]];
    // A value that nothing has any more can still be taken back.
    const chosen = value === undefined ? undefined : { field, value, label: named(value) };
    return { field, found, chosen };
  });
  const chosen = fields.flatMap((each) => each.chosen ?? []);
  const open = fields.filter((each) => !each.chosen && each.found.length > 1);
  if (chosen.length + open.length === 0) return null;
  return (
    <aside className="narrowing" aria-label="Narrow the results">
      {chosen.length > 0 ? (
        <ul className="chosen">
          {chosen.map((facet) => (
            <li key={facet.field}>
              <Link
                to="/"
                search={{ ...state, [FACETS[facet.field]]: undefined }}
                activeOptions={SAME_SEARCH}
              >
                <span className="hidden-text">Take back {TITLES[facet.field]}: </span>
                <bdi>{labelOf(facet)}</bdi> <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {open.length > 0 ? (
        <details
          open={isOpen}
          onToggle={(event) => {
            setIsOpen(event.currentTarget.open);
          }}
        >
          <summary>Narrow the results</summary>
          {open.map(({ field, found }) => (
            <section key={field}>
              <h2>{TITLES[field]}</h2>
              <ul>
                {found.map((facet) => (
                  <li key={facet.value}>
                    <Link
                      to="/"
                      search={{ ...state, [FACETS[field]]: facet.value }}
                      activeOptions={SAME_SEARCH}
                    >
                      <bdi>{labelOf(facet)}</bdi>{' '}
                      <span className="muted figures">{number(facet.count)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      ) : null}
    </aside>
  );
}

/** The names of what is chosen, which a link may name before anything is found under it. */
function useNames({ document, publisher, speaker }: SearchState): (value: string) => string {
  const ids = [document, publisher, speaker].flatMap((id) => id ?? []);
  const { data } = useAsk(ChosenNamesDocument, { ids }, { keep: true, enabled: ids.length > 0 });
  return (value) => {
    const node = data?.nodes.find((each) => each && 'id' in each && each.id === value);
    return node && 'id' in node ? nameOf(node) : value;
  };
}

function labelOf({ field, value, label }: Omit<Facet, 'count'>): string {
  const words: Readonly<Record<string, string>> = MODALITY_WORDS;
  return field === 'MODALITY' ? (words[value] ?? value) : label;
}
