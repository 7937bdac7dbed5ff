import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  ContentsDocument,
  SearchDocument,
  useAsk,
  useConnection,
  type ContentsQuery,
  type FoundType,
  type SearchQuery,
} from '../api/index.ts';
import { TakeAwayAll } from '../cite/take-away.tsx';
import { count, number } from '../facts/words.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { More } from '../ui/more.tsx';
import { Facets } from './facets.tsx';
import { Found } from './found.tsx';
import { SAME_SEARCH, scopeOf, TYPES, type SearchState } from './search-state.ts';
import { Teaching } from './teaching.tsx';
import './search.css';

export const TYPE_NAMES: Record<FoundType, [one: string, many: string]> = {
  DOCUMENT: ['document', 'documents'],
  PERSON: ['person', 'people'],
  AGENCY: ['government body', 'government bodies'],
  ORGANIZATION: ['organization', 'organizations'],
  PROGRAM: ['program', 'programs'],
  PLACE: ['place', 'places'],
  QUOTE: ['quote', 'quotes'],
  STATISTIC: ['figure', 'figures'],
  CLAIM: ['claim', 'claims'],
};

/** How long somebody stops typing before the words are searched for, in milliseconds. */
const PAUSE_MS = 180;

/** `/`: one box over everything. The address holds the words and the type. */
export function Search() {
  const state = useSearch({ from: '/' });
  const { q = '' } = state;
  const navigate = useNavigate({ from: '/' });
  const [text, setText] = useState(q);
  const typed = useRef(q);
  // The back button changes the address, and so the box.
  useEffect(() => {
    if (q !== typed.current) setText(q);
    typed.current = q;
  }, [q]);
  useEffect(() => {
    if (text === typed.current) return;
    const timer = setTimeout(() => {
      const first = typed.current === '';
      typed.current = text;
      void navigate({
        search: (before) => (text.trim() === '' ? {} : { ...before, q: text }),
        // Every word of one search is one step back.
        replace: !first,
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, navigate]);
  const words = q.trim();
  return (
    <div className="page search">
      <title>{words === '' ? 'Footnote' : `${words} · Footnote`}</title>
      <h1 className={words === '' ? 'search-title' : 'hidden-text'}>
        Every fact here has a footnote.
      </h1>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <input
          type="search"
          className="input search-box"
          aria-label="Search names, quotes, figures, claims and documents"
          placeholder="A name, a figure, words of a quote …"
          autoComplete="off"
          spellCheck="false"
          autoFocus={words === ''}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </form>
      {words === '' ? <Start /> : <Results words={words} state={state} />}
    </div>
  );
}

/** The best results of all types, and if one type is chosen, all results of that type. */
function Results({ words, state }: { words: string; state: SearchState }) {
  const { type } = state;
  const filter = scopeOf(state);
  const pick = (answer: SearchQuery) => answer.search;
  const best = useConnection(SearchDocument, { text: words, filter, first: 100 }, pick, {
    keep: true,
  });
  const chosen = useConnection(
    SearchDocument,
    { text: words, filter, first: 40, types: type ? [type] : null },
    pick,
    { keep: true, enabled: type !== undefined },
  );
  const [page] = best.pages;
  const total = page?.totalCount ?? 0;
  const groups = page ? groupsOf(page) : [];
  const more = page?.totalCountIsCapped ? '+' : '';
  if (best.error && best.pages.length === 0) return <Failure error={best.error} />;
  if (best.isPending) return <Loading what="results" />;
  return (
    <>
      <nav className="facets" aria-label="Types found">
        <Link to="/" search={{ ...state, type: undefined }} activeOptions={SAME_SEARCH}>
          Everything{' '}
          <span className="figures">
            {number(total)}
            {more}
          </span>
        </Link>
        {groups.map((group) => (
          <Link
            key={group.type}
            to="/"
            search={{ ...state, type: group.type }}
            activeOptions={SAME_SEARCH}
          >
            {capital(TYPE_NAMES[group.type][1])}{' '}
            <span className="figures">{number(group.count)}</span>
          </Link>
        ))}
      </nav>
      <p className="hidden-text" role="status">
        {count(total, 'result')}
      </p>
      <Facets state={state} isReady={best.isCurrent && (!type || chosen.isCurrent)} />
      {total === 0 ? null : (
        <div className="row no-print">
          <Link to="/timeline" search={{ q: words }} className="button">
            As a timeline
          </Link>
          <TakeAwayAll of="query" id={words} />
        </div>
      )}
      {total === 0 ? <Nothing words={words} /> : null}
      {type ? (
        <Group title={TYPE_NAMES[type][1]} total={chosen.pages[0]?.totalCount}>
          {chosen.error ? <Failure error={chosen.error} /> : null}
          <ol>
            {chosen.pages
              .flatMap((page) => page.edges)
              .map((edge, i) => (
                <Found key={`${edge.node.id} ${i}`} edge={edge} />
              ))}
          </ol>
          <More of={chosen} what={TYPE_NAMES[type][1]} />
        </Group>
      ) : (
        groups.map((group) => (
          <Group key={group.type} title={TYPE_NAMES[group.type][1]} total={number(group.count)}>
            <ol>
              {group.edges.slice(0, SAMPLE).map((edge, i) => (
                <Found key={`${edge.node.id} ${i}`} edge={edge} />
              ))}
            </ol>
            {group.count > SAMPLE ? (
              <Link to="/" search={{ ...state, type: group.type }} className="button">
                All {number(group.count)} {TYPE_NAMES[group.type][1]}
              </Link>
            ) : null}
          </Group>
        ))
      )}
    </>
  );
}

/** How many results of each type stand under "Everything". */
const SAMPLE = 3;

function Group({
  title,
  total,
  children,
}: {
  title: string;
  total: string | number | undefined;
  children: ReactNode;
}) {
  return (
    <section className="group">
      <h2>
        {capital(title)} <span className="muted figures">{total}</span>
      </h2>
      {children}
    </section>
  );
}

/** What was found by type, in the order of the page, with the best results of each. */
function groupsOf({ edges, groups }: SearchQuery['search']) {
  return TYPES.flatMap((type) => {
    const group = groups.find((each) => each.type === type);
    const found = edges.filter(({ node }) => node.__typename.toUpperCase() === type);
    return group ? [{ type, edges: found, count: group.count }] : [];
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function Nothing({ words }: { words: string }) {
  return (
    <div className="empty">
      <h2>
        Nothing has all of these words: <bdi>{words}</bdi>
      </h2>
      <p>
        Try fewer words, the beginning of one with a star (<code>progra*</code>), a spelling that is
        near with a tilde (<code>margan~</code>), or a phrase in quotation marks.
      </p>
    </div>
  );
}

/** What stands under the empty box: real questions, and what the graph has. */
function Start() {
  const { data, error } = useAsk(ContentsDocument, {});
  if (error && !data) return <Failure error={error} />;
  return (
    <>
      <Teaching />
      {data ? <Contents contents={data} /> : null}
    </>
  );
}

function Contents({ contents }: { contents: ContentsQuery }) {
  const rows: [string, FoundType, number][] = [
    ['/documents', 'DOCUMENT', contents.documents.totalCount],
    ['/people', 'PERSON', contents.people.totalCount],
    ['/agencies', 'AGENCY', contents.agencies.totalCount],
    ['/organizations', 'ORGANIZATION', contents.organizations.totalCount],
    ['/programs', 'PROGRAM', contents.programs.totalCount],
    ['/places', 'PLACE', contents.places.totalCount],
    ['/questions', 'QUOTE', contents.quotes.totalCount],
    ['/figures', 'STATISTIC', contents.statistics.totalCount],
    ['/questions', 'CLAIM', contents.claims.totalCount],
  ];
  return (
    <section className="contents" aria-label="In this graph">
      <h2>In this graph</h2>
      <ul>
        {rows.map(([to, type, total]) => (
          <li key={type}>
            <Link to={to}>
              <strong className="serif figures">{number(total)}</strong>{' '}
              {TYPE_NAMES[type][total === 1 ? 0 : 1]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
