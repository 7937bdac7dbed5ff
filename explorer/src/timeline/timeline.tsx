import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { gathered } from '../api/index.ts';
import { TakeAway } from '../cite/take-away.tsx';
import { pathOf } from '../facts/address.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { count, day, LOCALE, number, period } from '../facts/words.ts';
import { NodePicker } from '../questions/node-picker.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { CutOff } from '../ui/cut-off.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { itemsOf, LANES, type Item, type Lane } from './items.ts';
import { dayNumber, isoDay, shift, spanOf, ticks, zoom, type Span } from './scale.ts';
import './timeline.css';

const LANE_NAMES: Record<Lane, string> = {
  happened: 'It happened',
  said: 'It was said',
  published: 'It was published',
  learned: 'We learned it',
};

/** How many items of the window are written out below the lanes. */
const LISTED = 150;

/** `/timeline?of=<id>&from=<day>&to=<day>`, or of `q=<words>`: four lanes of time, from decades to days. */
export function Timeline() {
  const { of, q, from, to, lane } = useSearch({ from: '/timeline' });
  const navigate = useNavigate({ from: '/timeline' });
  const { data, error } = useQuery({
    queryKey: ['timeline', of, q],
    queryFn: ({ signal }) => gathered(signal, (gathering) => itemsOf({ of, q }, gathering)),
  });
  const items = useMemo(() => data?.found ?? [], [data]);
  const dated = useMemo(() => items.filter((item) => item.from !== null), [items]);
  const whole = useMemo(
    () =>
      spanOf(dated.flatMap(({ from, to }) => [from, to].flatMap((d) => (d ? dayNumber(d) : [])))),
    [dated],
  );
  const span = useMemo(
    () => (isDay(from) && isDay(to) ? { from: dayNumber(from), to: dayNumber(to) } : whole),
    [from, to, whole],
  );
  const look = useCallback(
    (next: Span) =>
      void navigate({
        search: (before) => ({ ...before, from: isoDay(next.from), to: isoDay(next.to) }),
        replace: true,
      }),
    [navigate],
  );
  useShortcuts(
    useMemo(
      () => [
        {
          keys: '+',
          what: 'Look closer',
          run: () => {
            look(zoom(span, 0.5));
          },
        },
        {
          keys: '-',
          what: 'Look from further away',
          run: () => {
            look(zoom(span, 2));
          },
        },
        {
          keys: 'ArrowLeft',
          what: 'Earlier',
          run: () => {
            look(shift(span, -0.25));
          },
        },
        {
          keys: 'ArrowRight',
          what: 'Later',
          run: () => {
            look(shift(span, 0.25));
          },
        },
      ],
      [span, look],
    ),
  );
  const inView = dated.filter(
    (item) => isIn(item, span) && (lane === undefined || item.lane === lane),
  );
  const undated = items.filter((item) => item.from === null && item.lane !== 'learned');
  return (
    <div className="page timeline">
      <title>Timeline · Footnote</title>
      <h1>Timeline</h1>
      <div className="row timeline-bar no-print">
        <NodePicker
          kind="anybody"
          label="Of everything, or of …"
          value={of ?? ''}
          onPick={(id) => void navigate({ search: { of: id } })}
        />
        <form
          className="timeline-words"
          onSubmit={(event) => {
            event.preventDefault();
            const words = new FormData(event.currentTarget).get('q');
            void navigate({
              search: typeof words === 'string' && words.trim() !== '' ? { q: words } : {},
            });
          }}
        >
          <input
            key={q ?? ''}
            type="search"
            name="q"
            className="input"
            aria-label="Or of what has the words"
            placeholder="Or of what has the words …"
            defaultValue={q ?? ''}
          />
        </form>
        <Button
          className="button"
          onPress={() => {
            look(zoom(span, 0.5));
          }}
        >
          Closer
        </Button>
        <Button
          className="button"
          onPress={() => {
            look(zoom(span, 2));
          }}
        >
          Further
        </Button>
        <Button
          className="button"
          aria-label="Earlier"
          onPress={() => {
            look(shift(span, -0.25));
          }}
        >
          ←
        </Button>
        <Button
          className="button"
          aria-label="Later"
          onPress={() => {
            look(shift(span, 0.25));
          }}
        >
          →
        </Button>
        <Button
          className="button"
          onPress={() => void navigate({ search: of ? { of } : q ? { q } : {} })}
        >
          All
        </Button>
        <TakeAway facts={inView.flatMap(({ fact }) => fact ?? [])} name="timeline" />
      </div>
      {error && !data ? <Failure error={error} /> : null}
      {data || error ? null : <Loading what="the timeline" />}
      {data?.isCut ? <CutOff way="Choose of whom or what, to see all of it." /> : null}
      {data ? (
        <>
          <Lanes
            items={dated}
            span={span}
            chosen={lane}
            onZoom={look}
            onChoose={(name) =>
              void navigate({
                search: (before) => ({ ...before, lane: name === lane ? undefined : name }),
              })
            }
          />
          <p className="muted" role="status">
            {count(inView.length, 'item')} from {day(isoDay(span.from))} to {day(isoDay(span.to))}
            {inView.length > LISTED ? `; the first ${number(LISTED)} follow` : ''}
          </p>
          <ItemList items={inView.slice(0, LISTED)} />
          {undated.length > 0 ? (
            <details className="undated">
              <summary>{count(undated.length, 'fact')} without a date</summary>
              <ItemList items={undated.slice(0, LISTED)} />
            </details>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^-?\d{4,6}-\d\d-\d\d$/.test(text);
}

function isIn({ from, to }: Item, span: Span): boolean {
  const first = dayNumber(from ?? '');
  return first <= span.to && (to === null ? first : dayNumber(to)) >= span.from;
}

const WIDTH = 1000;
const LANE = 44;
const HEAD = 24;

function Lanes({
  items,
  span,
  chosen,
  onZoom,
  onChoose,
}: {
  items: readonly Item[];
  span: Span;
  chosen: string | undefined;
  onZoom: (span: Span) => void;
  onChoose: (lane: Lane) => void;
}) {
  const at = (dayAt: number) => ((dayAt - span.from) / (span.to - span.from)) * WIDTH;
  return (
    <div className="lanes">
      <div className="lane-names">
        {LANES.map((lane) => (
          <Button
            key={lane}
            className="cite-link"
            aria-pressed={lane === chosen}
            onPress={() => {
              onChoose(lane);
            }}
          >
            {LANE_NAMES[lane]}
          </Button>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEAD + LANES.length * LANE}`}
        preserveAspectRatio="none"
        role="img"
        aria-label="Items by day; the list below has the same in words"
        onDoubleClick={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          onZoom(zoom(span, 0.5, (event.clientX - left) / width));
        }}
      >
        {ticks(span, LOCALE, 12).map(({ day: tick }) => (
          <line key={tick} x1={at(tick)} x2={at(tick)} y1={HEAD} y2="100%" className="grid" />
        ))}
        {LANES.map((lane, i) => (
          <g key={lane} className={`lane ${lane}`} transform={`translate(0 ${HEAD + i * LANE})`}>
            <line x2={WIDTH} y1={LANE} y2={LANE} className="grid" />
            {items
              .filter((item) => item.lane === lane && isIn(item, span))
              .map((item) => {
                const first = at(dayNumber(item.from ?? ''));
                const last = item.to === null ? first : at(dayNumber(item.to) + 1);
                return (
                  <rect
                    key={item.key}
                    x={Math.max(first - 2, -4)}
                    y="8"
                    width={Math.max(5, Math.min(last, WIDTH) - Math.max(first, 0))}
                    height={LANE - 16}
                    rx="2"
                  />
                );
              })}
          </g>
        ))}
      </svg>
      <div className="lane-ticks small figures" aria-hidden="true">
        {ticks(span, LOCALE, 6).map(({ day: tick, name }) => (
          <span key={tick} style={{ insetInlineStart: `${(at(tick) / WIDTH) * 100}%` }}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

function ItemList({ items }: { items: readonly Item[] }) {
  const days = Map.groupBy(items, (item) =>
    period(item.from, item.to === item.from ? null : item.to),
  );
  const ordered = [...days].toSorted(([, [a]], [, [b]]) =>
    (a?.from ?? '').localeCompare(b?.from ?? ''),
  );
  let note = 0;
  return (
    <ol className="by-day">
      {ordered.map(([name, members]) => (
        <li key={name}>
          <h2 className="small figures">
            {members[0]?.to ? name : members[0]?.from ? day(members[0].from) : 'Undated'}
          </h2>
          <ol>
            {members.map((item) =>
              item.fact ? (
                <FactLine
                  key={item.key}
                  fact={item.fact}
                  number={++note}
                  remark={LANE_NAMES[item.lane].toLowerCase()}
                />
              ) : item.document ? (
                <li key={item.key} className="fact-line">
                  <p className="serif">
                    <Link to={pathOf(item.document.id)}>
                      <bdi>{item.document.title}</bdi>
                    </Link>
                  </p>
                  <p className="small muted">it was published</p>
                </li>
              ) : null,
            )}
          </ol>
        </li>
      ))}
    </ol>
  );
}
