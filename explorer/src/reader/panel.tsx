import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { FactCard } from '../facts/fact-card.tsx';
import { Name, nameOf } from '../facts/names.tsx';
import { sentenceOf } from '../facts/fact.ts';
import { number } from '../facts/words.ts';
import { KINDS, modalityOf, type Annotated, type Kind, type Stated } from './marks.ts';

const KIND_NAMES: Record<Kind, string> = {
  quote: 'Quotes',
  figure: 'Figures',
  claim: 'Claims',
  mention: 'Names',
};

/** Which kinds are tinted, with how many there are of each: the legend of the page. */
export function Legend({
  marks,
  shown,
  onChange,
}: {
  marks: readonly Annotated[];
  shown: ReadonlySet<Kind>;
  onChange: (shown: ReadonlySet<Kind>) => void;
}) {
  const all = marks.flatMap(({ stated }) => stated);
  return (
    <div className="legend row" role="group" aria-label="Marked in the text">
      {KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          className={`legend-key ${kind}`}
          isSelected={shown.has(kind)}
          onChange={(on) => {
            onChange(new Set(KINDS.filter((other) => (other === kind ? on : shown.has(other)))));
          }}
        >
          <span className={`swatch p k-${kind}`}>Aa</span> {KIND_NAMES[kind]}{' '}
          <span className="muted figures">
            {number(all.filter((one) => one.kind === kind).length)}
          </span>
        </ToggleButton>
      ))}
      <span className="small muted legend-lines">
        <span className="p k-claim m-speculated">speculated</span>{' '}
        <span className="p k-claim m-denied">denied</span>
      </span>
    </div>
  );
}

/** What the chosen passage states, and what passages over the same words state. */
export function Card({
  mark,
  overlapping,
  onClose,
}: {
  mark: Annotated;
  overlapping: readonly Annotated[];
  onClose: () => void;
}) {
  return (
    <section className="card" aria-label={mark.note > 0 ? `Note ${mark.note}` : 'Passage'}>
      <header className="card-head">
        <h2>{mark.note > 0 ? `Note ${mark.note}` : 'Named here'}</h2>
        <Button className="button quiet" onPress={onClose}>
          Close
        </Button>
      </header>
      <blockquote className="serif card-exact" dir="auto">
        <mark>{mark.exact}</mark>
      </blockquote>
      {mark.stated.map((stated, i) => (
        <StatedCard key={i} stated={stated} />
      ))}
      {overlapping.length > 0 ? (
        <>
          <h3 className="card-also">In the same words</h3>
          {overlapping.flatMap((other) =>
            other.stated.map((stated, i) => (
              <StatedCard key={`${other.id} ${i}`} stated={stated} />
            )),
          )}
        </>
      ) : null}
    </section>
  );
}

function StatedCard({ stated }: { stated: Stated }) {
  if (stated.kind !== 'mention') return <FactCard fact={stated} where={false} />;
  return (
    <p className="fact mention">
      <span className="tag mention">Named</span> <Name of={stated.referent} />
    </p>
  );
}

/** All notes of the document in reading order; a thousand of them cost what is seen of them. */
export function Notes({ marks, current }: { marks: readonly Annotated[]; current: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: marks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 58,
    overscan: 12,
  });
  if (marks.length === 0) return <p className="muted">Nothing is annotated in this text.</p>;
  return (
    <div className="notes" ref={scroller} tabIndex={0} role="region" aria-label="Notes">
      <ol style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const mark = marks[index];
          const [first] = mark?.stated.filter(({ kind }) => kind !== 'mention') ?? [];
          if (!mark || !first) return null;
          return (
            <li
              key={mark.id}
              ref={rows.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={marks.length}
              aria-posinset={index + 1}
            >
              <a href={`#${mark.id}`} aria-current={mark.id === current}>
                <span className={`note-number ${first.kind}`}>{mark.note}</span>
                <span className={`note-words m-${modalityOf(first).toLowerCase()}`}>
                  <bdi>{statedText(first)}</bdi>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

export function statedText(stated: Stated): string {
  return stated.kind === 'mention' ? nameOf(stated.referent) : sentenceOf(stated);
}
