import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { gathered, type Gathering } from '../api/index.ts';
import { TakeAway } from '../cite/take-away.tsx';
import { pathOf } from '../facts/address.ts';
import { count, number } from '../facts/words.ts';
import { allStatistics, figureFacts } from '../questions/gather.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { detailsOf, figuresWith, SHOWN_OF_MANY } from './find.ts';
import { allConflicts, conflictsIn, disagrees } from './conflicts.ts';
import { allDerivations, derivationsOf } from './derivations.ts';
import { Quantity } from './quantity.tsx';
import { quantitiesOf } from './quantities.ts';
import './figures.css';

/** What is gathered once for the view, and whether there was more. */
function useGathered<T>(
  name: string,
  gather: (gathering: Gathering) => Promise<T>,
  enabled = true,
) {
  return useQuery({
    queryKey: [name],
    queryFn: ({ signal }) => gathered(signal, gather),
    enabled,
  });
}

/** `/figures?q=…&show=conflicts`: every quantity with its figures, and what does not agree. */
export function Figures() {
  const { q = '', show } = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const first = useGathered('figures', (gathering) =>
    allStatistics(null, gathering, SHOWN_OF_MANY),
  );
  // Of a large graph, only the server has all figures.
  const isLarge = first.data?.isCut === true;
  const isSmall = first.data?.isCut === false;
  const differing = useGathered('conflicts', allConflicts, isSmall);
  const derived = useGathered('derivations', allDerivations, isSmall);
  const isSought = isLarge && q.trim() !== '';
  const sought = useQuery({
    queryKey: ['figures', q],
    queryFn: ({ signal }) => gathered(signal, (gathering) => figuresWith(q, gathering)),
    enabled: isSought,
    placeholderData: keepPreviousData,
  });
  const statistics = useMemo(() => {
    const found = (isSought ? sought.data?.found : undefined) ?? first.data?.found ?? [];
    return isLarge ? found.slice(0, SHOWN_OF_MANY) : found;
  }, [isLarge, isSought, sought.data, first.data]);
  const details = useQuery({
    queryKey: ['figure-details', statistics.map(({ id }) => id)],
    queryFn: ({ signal }) => detailsOf(statistics, signal),
    enabled: isLarge,
    placeholderData: keepPreviousData,
  });
  const all = useMemo(() => quantitiesOf(statistics), [statistics]);
  const compared = isLarge ? details.data : differing.data?.found;
  const conflicts = useMemo(() => {
    const known = new Map(compared?.map((each) => [each.id, each]));
    return new Map(all.map((quantity) => [quantity.key, conflictsIn(quantity, known)]));
  }, [all, compared]);
  const derivations = (isLarge ? details.data?.flatMap(derivationsOf) : derived.data?.found) ?? [];
  const failure = first.error ?? differing.error ?? derived.error ?? sought.error ?? details.error;
  if (failure && !(first.data && compared)) return <Failure error={failure} />;
  const words = isLarge ? [] : q.toLowerCase().split(/\s+/).filter(Boolean);
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
      {first.data && compared ? (
        <p className="muted" role="status">
          {count(shown.length, 'quantity', 'quantities')}
        </p>
      ) : (
        <Loading what="the figures" />
      )}
      {isLarge ? (
        <p className="small muted" role="note">
          This graph is large: {number(statistics.length)} of its figures are shown, with what they
          differ from in the whole graph. Words above find others.
        </p>
      ) : null}
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
