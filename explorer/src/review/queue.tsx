import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ProposalPartsFragment } from '../api/index.ts';
import { MARKED_AS } from './item.ts';
import type { Selection } from './use-selection.ts';
import { KIND_WORDS, percent, STATE_WORDS } from './words.ts';

interface QueueProps {
  readonly proposals: readonly ProposalPartsFragment[];
  readonly total: number;
  readonly current: string | undefined;
  readonly selection: Selection;
  /** Called when the end of what is read comes into view. */
  readonly onEnd: () => void;
}

/** The proposals that the filter shows; a thousand of them cost what is seen of them. */
export function Queue({ proposals, total, current, selection, onEnd }: QueueProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 58,
    overscan: 12,
  });
  const at = proposals.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const seen = rows.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  const nearEnd = proposals.length < total && last >= proposals.length - 1;
  useEffect(() => {
    if (nearEnd) onEnd();
  }, [nearEnd, onEnd]);
  return (
    <div className="notes queue" ref={scroller} tabIndex={0} role="region" aria-label="Queue">
      <ol style={{ blockSize: rows.getTotalSize() }}>
        {seen.map(({ index, start }) => {
          const proposal = proposals[index];
          if (!proposal) return null;
          return (
            <li
              key={proposal.id}
              ref={rows.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              <Row proposal={proposal} isCurrent={proposal.id === current} selection={selection} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Row({
  proposal,
  isCurrent,
  selection,
}: {
  proposal: ProposalPartsFragment;
  isCurrent: boolean;
  selection: Selection;
}) {
  const { id, kind, state, summary, confidence } = proposal;
  return (
    <div className={isCurrent ? 'queue-row current' : 'queue-row'}>
      <label className="queue-check">
        <span className="hidden-text">
          Select: <bdi>{summary}</bdi>
        </span>
        <input
          type="checkbox"
          checked={selection.has(id)}
          // Only the click says whether the shift key is down.
          onChange={() => undefined}
          onClick={(event) => {
            if (event.shiftKey) selection.extendTo(id);
            else selection.toggle(id);
          }}
        />
      </label>
      <Link
        to="."
        search={(before: object) => ({ ...before, at: id })}
        replace
        resetScroll={false}
        className="queue-link"
        aria-current={isCurrent}
      >
        <span className={`note-number ${MARKED_AS[kind]}`}>{KIND_WORDS[kind]}</span>
        <span className="figures muted">{percent(confidence)}</span>
        {state === 'PENDING' ? null : <span className="muted">{STATE_WORDS[state]}</span>}
        <span className="note-words">
          <bdi>{summary}</bdi>
        </span>
      </Link>
    </div>
  );
}
