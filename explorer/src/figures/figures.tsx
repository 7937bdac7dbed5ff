import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useQuery } from '@tanstack/react-query';
import { TakeAway } from '../cite/take-away.tsx';
import { pathOf } from '../facts/address.ts';
import { count, number } from '../facts/words.ts';
import { allStatistics, figureFacts } from '../questions/gather.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { allConflicts, conflictsIn, disagrees } from './conflicts.ts';
import { allDerivations } from './derivations.ts';
import { Quantity } from './quantity.tsx';
import { quantitiesOf } from './quantities.ts';
import './figures.css';

/** `/figures?q=…&show=conflicts`: every quantity with its figures, and what does not agree. */
export function Figures() {
  const { q = '', show } = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const { data, error } = useQuery({
    queryKey: ['figures'],
    queryFn: ({ signal }) => allStatistics(null, signal),
  });
  const all = useMemo(() => quantitiesOf(data ?? []), [data]);
  const differing = useQuery({
    queryKey: ['conflicts'],
    queryFn: ({ signal }) => allConflicts(signal),
  });
  const derived = useQuery({
    queryKey: ['derivations'],
    queryFn: ({ signal }) => allDerivations(signal),
  });
  const conflicts = useMemo(() => {
    const found = new Map(differing.data?.map((each) => [each.id, each]));
    return new Map(all.map((quantity) => [quantity.key, conflictsIn(quantity, found)]));
  }, [all, differing.data]);
  const derivations = derived.data ?? [];
  const failure = error ?? differing.error ?? derived.error;
  if (failure && !(data && differing.data && derived.data)) return <Failure error={failure} />;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const onlyConflicts = show === 'conflicts';
  const shown = all.filter(
    ({ key, text }) =>
      words.every((word) => text.includes(word)) &&
      (!onlyConflicts || conflicts.get(key)?.some(disagrees)),
  );
  const facts = shown.flatMap(({ statistics }) => statistics.flatMap(figureFacts));
  return (
    <div className="page figures-page">
      <title>Figures · Footnote</title>
      <h1>Figures</h1>
      <div className="row figures-bar no-print">
        <input
          type="search"
          className="input"
          aria-label="Filter by words"
          placeholder="Filter by words"
          defaultValue={q}
          onChange={(event) => {
            const text = event.target.value;
            void navigate({
              search: (before) => ({ ...before, q: text || undefined }),
              replace: true,
            });
          }}
        />
        <ToggleButton
          className="button"
          isSelected={onlyConflicts}
          onChange={(on) =>
            void navigate({
              search: (before) => ({ ...before, show: on ? 'conflicts' : undefined }),
            })
          }
        >
          Only what disagrees
        </ToggleButton>
        <TakeAway facts={facts} name="figures" />
      </div>
      {data && differing.data ? (
        <p className="muted" role="status">
          {count(shown.length, 'quantity', 'quantities')}
        </p>
      ) : (
        <Loading what="the figures" />
      )}
      {shown.map((quantity) => (
        <Quantity
          key={quantity.key}
          quantity={quantity}
          conflicts={conflicts.get(quantity.key) ?? []}
        />
      ))}
      {derivations.length > 0 && !onlyConflicts ? (
        <section className="derivations">
          <h2>
            Derived figures, computed again{' '}
            <span className="muted figures">{number(derivations.length)}</span>
          </h2>
          <ul>
            {derivations.map(({ key, id, measure, arithmetic, follows }) => (
              <li key={key}>
                <p className="figures serif">{arithmetic}</p>
                <p className="small muted">
                  <Link to={pathOf(id)}>
                    <bdi>{measure}</bdi>
                  </Link>
                  {follows ? '' : ' · does not follow exactly'}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
