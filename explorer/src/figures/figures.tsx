import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useQuery } from '@tanstack/react-query';
import { TakeAway } from '../cite/take-away.tsx';
import { count, number } from '../facts/words.ts';
import { allStatistics, figureFacts } from '../questions/gather.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { conflictsOf, type Conflict } from './conflicts.ts';
import { derivationsOf } from './derivations.ts';
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
  const conflicts = useMemo(
    () => new Map(conflictsOf(data ?? []).map((conflict) => [conflict.key, conflict])),
    [data],
  );
  const derivations = useMemo(() => derivationsOf(data ?? []), [data]);
  if (error && !data) return <Failure error={error} />;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const onlyConflicts = show === 'conflicts';
  const shown = all.filter(
    ({ key, text }) =>
      words.every((word) => text.includes(word)) &&
      (!onlyConflicts || disagrees(conflicts.get(key))),
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
      {data ? (
        <p className="muted" role="status">
          {count(shown.length, 'quantity', 'quantities')}
        </p>
      ) : (
        <Loading what="the figures" />
      )}
      {shown.map((quantity) => (
        <Quantity key={quantity.key} quantity={quantity} conflict={conflicts.get(quantity.key)} />
      ))}
      {derivations.length > 0 && !onlyConflicts ? (
        <section className="derivations">
          <h2>
            Percentages computed again{' '}
            <span className="muted figures">{number(derivations.length)}</span>
          </h2>
          <ul>
            {derivations.map(({ share, arithmetic, follows }) => (
              <li key={share.id}>
                <p className="figures serif">{arithmetic}</p>
                <p className="small muted">
                  <bdi>{share.measure}</bdi>
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

/** Figures of different periods differ, and do not disagree. */
function disagrees(conflict: Conflict | undefined): boolean {
  return conflict !== undefined && conflict.verdict !== 'different periods';
}
