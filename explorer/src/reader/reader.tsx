import { Link, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { DocumentPageDocument, useAsk, type DocumentPageQuery } from '../api/index.ts';
import { TakeAwayAll } from '../cite/take-away.tsx';
import { idOf, keyOf, pathOf } from '../facts/address.ts';
import { Names } from '../facts/names.tsx';
import { count, day, number } from '../facts/words.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Missing } from '../ui/missing.tsx';
import { useGoToPassage } from './go-to-passage.ts';
import { KINDS, type Annotated, type Kind } from './marks.ts';
import { PageText, usePrinting } from './page-text.tsx';
import { Card, Legend, Notes, statedText } from './panel.tsx';
import { useMarks } from './use-marks.ts';
import './reader.css';

/** `/documents/<id>#<passage>`: a document with every annotated passage in its place. */
export function Reader() {
  const { key } = useParams({ from: '/documents/$key' });
  const id = idOf('documents', key);
  const { data, error, isPending, refetch } = useAsk(DocumentPageDocument, { id });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading what="the document" />;
  if (!data.document) return <Missing what="document" id={id} />;
  return <DocumentView key={id} document={data.document} />;
}

type Read = NonNullable<DocumentPageQuery['document']>;

function DocumentView({ document }: { document: Read }) {
  const navigate = useNavigate();
  const hash = useRouterState({ select: ({ location }) => decodeURIComponent(location.hash) });
  const { marks, error } = useMarks(document.id);
  const [shown, setShown] = useState<ReadonlySet<Kind>>(() => new Set(KINDS));
  const known = marks ?? NONE;
  const noted = useMemo(() => known.filter(({ note }) => note > 0), [known]);
  const current = known.find(({ id }) => id === hash);
  const overlapping = useMemo(
    () =>
      current
        ? known.filter((m) => m !== current && m.start < current.end && m.end > current.start)
        : [],
    [known, current],
  );
  useGoToPassage(hash, marks !== undefined);

  const goTo = useCallback(
    (passage: string) =>
      void navigate({ to: '.', hash: passage, replace: true, hashScrollIntoView: false }),
    [navigate],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(noted, current, by);
      if (next) goTo(next.id);
    },
    [noted, current, goTo],
  );
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'ArrowRight',
          what: 'Next fact in the text',
          run: () => {
            step(1);
          },
        },
        {
          keys: 'ArrowLeft',
          what: 'Previous fact in the text',
          run: () => {
            step(-1);
          },
        },
        {
          keys: 'Escape',
          what: 'Close the note',
          run: () => {
            goTo('');
          },
        },
      ],
      [step, goTo],
    ),
  );

  return (
    <div className="reader">
      <title>{`${document.title} · Footnote`}</title>
      <article className="reading" lang={document.language ?? undefined}>
        <Head document={document} />
        {error ? <Failure error={error} /> : null}
        {document.text == null ? (
          <p className="empty" lang="en">
            Other documents refer to this one. Its text has not been loaded, so there is nothing to
            read here yet.{' '}
            {document.url ? (
              <a href={document.url} rel="noopener noreferrer" target="_blank">
                Open the original
              </a>
            ) : null}
          </p>
        ) : (
          <PageText
            text={document.text}
            title={document.title}
            marks={known}
            shown={shown}
            target={current?.start}
            onPick={(passages) => {
              goTo(smallest(known, passages) ?? '');
            }}
          />
        )}
        <PrintedNotes marks={noted} />
      </article>
      <aside className={current ? 'panel open' : 'panel'} aria-label="Notes of this document">
        <div className="stepper row">
          <Button
            className="button"
            aria-label="Previous fact"
            onPress={() => {
              step(-1);
            }}
          >
            ←
          </Button>
          <span className="small figures" role="status">
            {current && current.note > 0
              ? `${number(current.note)} of ${number(noted.length)}`
              : `${number(noted.length)} notes`}
          </span>
          <Button
            className="button"
            aria-label="Next fact"
            onPress={() => {
              step(1);
            }}
          >
            →
          </Button>
        </div>
        {current ? (
          <Card
            mark={current}
            overlapping={overlapping}
            onClose={() => {
              goTo('');
            }}
          />
        ) : (
          <>
            <Legend marks={known} shown={shown} onChange={setShown} />
            {marks ? (
              <Notes marks={noted} current={hash} />
            ) : error ? null : (
              <Loading what="the notes" />
            )}
          </>
        )}
      </aside>
    </div>
  );
}

const NONE: readonly Annotated[] = [];

function Head({ document }: { document: Read }) {
  const authors = document.authors.nodes;
  const revisions = [
    ...document.revises.nodes.map((other) => ({ other, word: 'Revises' })),
    ...document.revisedBy.nodes.map((other) => ({ other, word: 'Revised as' })),
  ];
  return (
    <header className="reading-head">
      <h1 dir="auto">{document.title}</h1>
      <p className="byline" lang="en">
        {authors.length > 0 ? (
          <>
            <span>
              By <Names of={authors} />
            </span>
          </>
        ) : null}
        {document.publisher && !authors.some(({ id }) => id === document.publisher?.id) ? (
          <span>
            Published by <Names of={[document.publisher]} />
          </span>
        ) : null}
        {document.date ? <time dateTime={document.date}>{day(document.date)}</time> : null}
        {document.url ? (
          <a href={document.url} rel="noopener noreferrer" target="_blank">
            Original
          </a>
        ) : null}
        {document.pending.totalCount > 0 ? (
          <Link to="/review/$key" params={{ key: keyOf(document.id) }} className="no-print">
            Review {count(document.pending.totalCount, 'proposal')}
          </Link>
        ) : null}
        {document.text == null ? null : <TakeAwayAll of="document" id={document.id} />}
      </p>
      {revisions.map(({ other, word }) => (
        <p key={other.id} className="small" lang="en">
          {word}{' '}
          <Link to={pathOf(other.id)}>
            <bdi>{other.title}</bdi>
          </Link>
          {' · '}
          <Link to="/compare" search={{ a: document.id, b: other.id }}>
            Compare the two
          </Link>
        </p>
      ))}
    </header>
  );
}

/** The notes as they stand at the end of a printed document. */
function PrintedNotes({ marks }: { marks: readonly Annotated[] }) {
  if (!usePrinting()) return null;
  return (
    <ol className="printed-notes" lang="en">
      {marks.map((mark) => (
        <li key={mark.id} value={mark.note}>
          {mark.stated.map(statedText).join('; ')}
        </li>
      ))}
    </ol>
  );
}

/** The note after or before the current one; the first or last of all where none is chosen. */
function neighbour(
  noted: readonly Annotated[],
  current: Annotated | undefined,
  by: 1 | -1,
): Annotated | undefined {
  if (!current) return by === 1 ? noted[0] : noted.at(-1);
  const at = noted.indexOf(current);
  if (at >= 0) return noted[at + by];
  return by === 1
    ? noted.find(({ end }) => end >= current.end)
    : noted.findLast(({ end }) => end < current.end);
}

/** Of the passages under a click, the one with the fewest words; a note before a name. */
function smallest(marks: readonly Annotated[], passages: readonly string[]): string | undefined {
  return marks
    .filter(({ id }) => passages.includes(id))
    .toSorted(
      (a, b) => Number(b.note > 0) - Number(a.note > 0) || a.end - a.start - (b.end - b.start),
    )
    .at(0)?.id;
}
