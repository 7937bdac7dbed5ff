import type { ClaimFactFragment, Modality, QuoteFactFragment } from '../api/index.ts';
import type { NodeName } from '../facts/names.tsx';
import type { FigureFact } from '../facts/fact.ts';

/** What one passage states. */
export type Stated =
  | { readonly kind: 'quote'; readonly quote: QuoteFactFragment }
  | { readonly kind: 'figure'; readonly figure: FigureFact }
  | { readonly kind: 'claim'; readonly claim: ClaimFactFragment }
  | { readonly kind: 'mention'; readonly referent: NodeName };

export const KINDS = ['quote', 'figure', 'claim', 'mention'] as const;
export type Kind = (typeof KINDS)[number];

/** A passage as the text shows it. */
export interface Mark {
  /** What a click reports, and a scroll looks for. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly tints: readonly Tint[];
  /** The number of its note, in the order of the text; 0 if it has none. */
  readonly note: number;
}

/** How a passage is drawn: what kind of thing it states, and what that is put forward as. */
export interface Tint {
  readonly kind: Kind;
  readonly modality: Modality;
}

/** An annotated passage with all that it states. It has a note if it does more than name somebody. */
export interface Annotated extends Mark {
  readonly exact: string;
  readonly stated: readonly Stated[];
}

/** One thing that a passage states, with the passage. */
export interface StatedAt {
  readonly passage: Pick<Annotated, 'id' | 'start' | 'end' | 'exact'>;
  readonly stated: Stated;
}

/** Gathers what is stated by passage, and numbers the notes in reading order. */
export function gatherMarks(all: readonly StatedAt[]): Annotated[] {
  const byPassage = new Map<string, { passage: StatedAt['passage']; stated: Stated[] }>();
  for (const { passage, stated } of all) {
    const known = byPassage.get(passage.id);
    if (known) known.stated.push(stated);
    else byPassage.set(passage.id, { passage, stated: [stated] });
  }
  let notes = 0;
  // A note's number stands behind the last word of its passage.
  return [...byPassage.values()]
    .toSorted((a, b) => a.passage.end - b.passage.end || a.passage.start - b.passage.start)
    .map(({ passage: { id, start, end, exact }, stated }) => {
      const note = stated.every(({ kind }) => kind === 'mention') ? 0 : ++notes;
      const tints = stated.map((one) => ({ kind: one.kind, modality: modalityOf(one) }));
      return { id, start, end, exact, stated, tints, note };
    });
}

/** The marks that reach into a stretch of the text. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

/** A stretch of shown words under the same marks. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts shown words wherever a mark begins or ends. */
export function cutSegments(
  text: string,
  offsets: readonly number[],
  marks: readonly Mark[],
): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let under = at(offsets[0] ?? 0);
  for (let i = 1; i <= text.length; i++) {
    const next = i < text.length ? at(offsets[i] ?? 0) : [];
    if (i < text.length && same(under, next)) continue;
    segments.push({ text: text.slice(from, i), marks: under });
    from = i;
    under = next;
  }
  return segments;

  function at(offset: number): readonly Mark[] {
    return marks.length === 0 ? marks : marks.filter((m) => m.start <= offset && offset < m.end);
  }
}

function same(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}

/** How a stretch is drawn: its kinds, and what its claims and figures are put forward as. */
export function classesOf(marks: readonly Mark[], shown: ReadonlySet<Kind>): string {
  const classes = new Set<string>();
  for (const { kind, modality } of marks.flatMap(({ tints }) => tints)) {
    if (!shown.has(kind)) continue;
    classes.add(`k-${kind}`);
    if (modality !== 'ASSERTED') classes.add(`m-${modality.toLowerCase()}`);
  }
  return [...classes].join(' ');
}

export function modalityOf(one: Stated): Modality {
  if (one.kind === 'claim') return one.claim.modality;
  return one.kind === 'figure' ? one.figure.rendering.modality : 'ASSERTED';
}
