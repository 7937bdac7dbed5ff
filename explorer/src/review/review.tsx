import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Rights } from '../access/rights.tsx';
import { Annotate } from '../annotate/annotate.tsx';
import { useSelectedWords } from '../annotate/selected-words.ts';
import {
  DocumentPageDocument,
  useAsk,
  type DocumentPageQuery,
  type ProposalPartsFragment,
} from '../api/index.ts';
import { idOf, pathOf } from '../facts/address.ts';
import { number } from '../facts/words.ts';
import { useGoToPassage } from '../reader/go-to-passage.ts';
import { KINDS } from '../reader/marks.ts';
import { PageText } from '../reader/page-text.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Missing } from '../ui/missing.tsx';
import { Actions } from './actions.tsx';
import { EmptyQueue } from './empty-queue.tsx';
import { Filters } from './filters.tsx';
import { marksOf } from './item.ts';
import { OutcomeNote } from './outcome.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { Queue } from './queue.tsx';
import type { ReviewState } from './review-state.ts';
import { useActions } from './use-actions.ts';
import { useAt } from './use-at.ts';
import { useDecisions } from './use-decisions.ts';
import { useQueue } from './use-queue.ts';
import { useSelection } from './use-selection.ts';
import '../reader/reader.css';
import './review.css';

/** `/review/<document>?state=…&at=<proposal>`: the proposals of a document beside its text. */
export function Review() {
  const { key } = useParams({ from: '/review/$key' });
  const id = idOf('documents', key);
  const { data, error, isPending, refetch } = useAsk(DocumentPageDocument, { id });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading what="the document" />;
  if (!data.document) return <Missing what="document" id={id} />;
  return <ReviewOf key={id} document={data.document} />;
}

const ALL_KINDS = new Set(KINDS);

function ReviewOf({ document }: { document: NonNullable<DocumentPageQuery['document']> }) {
  const state = useSearch({ from: '/review/$key' });
  const navigate = useNavigate({ from: '/review/$key' });
  const change = useCallback(
    (changes: ReviewState) =>
      void navigate({
        search: (before) => ({ ...before, ...changes }),
        replace: Object.keys(changes).every((name) => name === 'at'),
        resetScroll: false,
      }),
    [navigate],
  );
  const setAddress = useCallback(
    (at: string | undefined) => {
      change({ at });
    },
    [change],
  );
  const [at, goTo] = useAt(state.at, setAddress);
  const queue = useQueue(document.id, state, at);
  const { proposals, current } = queue;
  const selection = useSelection(queue.ids);
  const decisions = useDecisions();
  const actions = useActions({ queue, selection, decisions, goTo });
  const shown = useMemo(() => withCurrent(proposals, current), [proposals, current]);
  const marks = useMemo(() => shown.flatMap(marksOf), [shown]);
  useGoToPassage(current?.id ?? '', document.text != null);
  const [open, setOpen] = useState(false);
  const [words, forgetWords] = useSelectedWords(document.text ?? '');
  const [adding, setAdding] = useState(false);
  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'n',
          what: 'Add by hand what the selected words state',
          run: () => {
            if (decisions.may) setAdding(true);
          },
        },
      ],
      [decisions.may],
    ),
  );
  const stopAdding = () => {
    setAdding(false);
    forgetWords();
  };

  return (
    <div className="reader review">
      <title>{`Review: ${document.title} · Footnote`}</title>
      <article className="reading" lang={document.language ?? undefined}>
        <header className="reading-head">
          <h1 dir="auto">{document.title}</h1>
          <p className="byline" lang="en">
            <Link to="/review">All documents to review</Link>
            <Link to={pathOf(document.id)}>Read it with its annotations</Link>
          </p>
        </header>
        <PageText
          text={document.text ?? ''}
          title={document.title}
          marks={marks}
          shown={ALL_KINDS}
          target={current?.start}
          onPick={(ids) => {
            goTo(picked(shown, ids, current?.id));
          }}
        />
      </article>
      <aside
        className={open || adding ? 'panel open' : 'panel'}
        aria-label="Proposals of this document"
        data-empty={current === undefined}
        data-adding={adding}
      >
        {adding ? (
          <Annotate
            document={{ id: document.id, name: document.title, context: 'this document' }}
            text={document.text ?? ''}
            words={words}
            busy={decisions.isDisabled}
            onAdd={(items) =>
              void decisions.add(document.id, items).then((done) => {
                if (done) stopAdding();
              })
            }
            onClose={stopAdding}
          />
        ) : (
          <div className="selected-words">
            {words ? (
              <q dir="auto">{words.exact}</q>
            ) : (
              <span className="muted">Select words to add what they state</span>
            )}
            <Button
              className="button"
              isDisabled={decisions.isDisabled}
              onPress={() => {
                setAdding(true);
              }}
            >
              Add by hand <kbd>n</kbd>
            </Button>
          </div>
        )}
        <div className="stepper row">
          <Button className="button" aria-label="Previous proposal" onPress={actions.previous}>
            ←
          </Button>
          <span className="small figures" role="status">
            {queue.isPending ? '' : placeOf(queue.at, queue.total)}
          </span>
          <Button
            className="button review-open"
            onPress={() => {
              setOpen(!open);
            }}
          >
            {open ? 'Hide the queue' : 'Queue'}
          </Button>
          <Button className="button" aria-label="Next proposal" onPress={actions.next}>
            →
          </Button>
        </div>
        <div className="review-queue">
          <Filters
            state={state}
            onChange={(changes) => {
              change({ ...changes, at: undefined });
            }}
          />
          {queue.error && proposals.length === 0 ? <Failure error={queue.error} /> : null}
          {queue.isPending && !queue.error ? <Loading what="the proposals" /> : null}
          {proposals.length > 0 ? (
            <Queue
              proposals={proposals}
              total={queue.total}
              current={current?.id}
              selection={selection}
              onEnd={queue.loadMore}
            />
          ) : null}
        </div>
        {!queue.isPending && proposals.length === 0 && !queue.error ? (
          <EmptyQueue document={document.id} state={state} />
        ) : null}
        {current ? (
          <ProposalCard
            key={current.id}
            document={document.id}
            proposal={current}
            decisions={decisions}
            onRule={(rule) => {
              change({ rule, at: undefined });
            }}
          />
        ) : null}
        <OutcomeNote decisions={decisions} />
        <Rights />
        <Actions actions={actions} selection={selection} total={queue.total} />
      </aside>
    </div>
  );
}

function placeOf(at: number, total: number): string {
  return at < 0 ? number(total) : `${number(at + 1)} of ${number(total)}`;
}

/** The current proposal is marked even if the filter leaves it out. */
function withCurrent(
  proposals: readonly ProposalPartsFragment[],
  current: ProposalPartsFragment | undefined,
): readonly ProposalPartsFragment[] {
  if (current === undefined || proposals.includes(current)) return proposals;
  return [...proposals, current];
}

/** Of the proposals under a click, the shortest; under another click, the next one. */
function picked(
  proposals: readonly ProposalPartsFragment[],
  ids: readonly string[],
  current: string | undefined,
): string | undefined {
  const under = proposals
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const at = under.findIndex(({ id }) => id === current);
  return under[(at + 1) % under.length]?.id;
}
