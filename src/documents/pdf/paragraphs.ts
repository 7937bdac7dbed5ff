import type { PdfPlace } from '../document.ts';
import type { TextBuilder } from '../text-builder.ts';
import type { Block } from './columns.ts';
import { joinOf } from './hyphens.ts';
import { median, type Line } from './lines.ts';

/** Line distance, in usual ones, that begins a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** The same after a short line that ends a sentence. */
const LOOSE_GAP = 1.02;
/** Points of an indent. */
const LEAST_INDENT = 6;
const MOST_INDENT = 60;
/** A line is short where this many heights are free at its end. */
const FREE_AT_END = 3;
/** Points by which sizes of one paragraph differ at most. */
const SAME_SIZE = 1.2;
/** Size of a heading of each level, in sizes of the usual text. */
const HEADING_SIZES = [1.6, 1.3, 1.12];
const MOST_HEADING = 200;

const BULLET = /^(?:[•●▪◦○*–-]\s|\(?[\p{L}\p{N}]{1,3}[.)]\s)/u;
const SENTENCE_END = /[.!?:;”"’)]$/u;

/** A line with what its column says about it. */
interface Placed {
  line: Line;
  /** Right edge of its column. */
  edge: number;
  /** Usual distance of lines on its page. */
  distance: number;
}

/** Writes lines as paragraphs, which go on across columns and pages. */
export class Paragraphs {
  readonly #builder: TextBuilder;
  readonly #vocabulary: ReadonlySet<string>;
  /** Size of the usual text. */
  readonly #size: number;
  #before: Placed | undefined;
  #heading: ReturnType<TextBuilder['open']> | undefined;

  constructor(builder: TextBuilder, vocabulary: ReadonlySet<string>, size: number) {
    this.#builder = builder;
    this.#vocabulary = vocabulary;
    this.#size = size;
  }

  /** Adds the lines of one page, in blocks in reading order. */
  add(blocks: readonly Block[]): void {
    const distance = usualDistance(blocks);
    for (const block of blocks) {
      const edge = block.reduce((right, line) => Math.max(right, line.right), 0);
      for (const line of block) this.#add({ line, edge, distance });
    }
  }

  /** Ends the last paragraph. */
  end(): void {
    this.#endHeading();
  }

  #add(next: Placed): void {
    const before = this.#before;
    if (before === undefined || beginsParagraph(before, next)) this.#begin(next.line);
    else this.#join(before.line, next.line);
    for (const { text, box } of next.line.spans) {
      const place: PdfPlace = { kind: 'pdf', page: next.line.page, box };
      this.#builder.add(text, place);
    }
    this.#before = next;
  }

  #begin(line: Line): void {
    this.#endHeading();
    this.#builder.separate('\n\n');
    const level = 1 + HEADING_SIZES.findIndex((size) => line.height >= size * this.#size);
    if (level > 0 && line.text.length < MOST_HEADING) {
      this.#heading = this.#builder.open({ kind: 'heading', level });
    }
  }

  #endHeading(): void {
    if (this.#heading !== undefined) this.#builder.close(this.#heading);
    this.#heading = undefined;
  }

  #join(line: Line, next: Line): void {
    const join = joinOf(line.text, next.text, this.#vocabulary);
    if (join === 'unhyphenate') this.#builder.removeLast();
    else if (join === 'blank') this.#builder.separate(' ');
  }
}

function beginsParagraph(before: Placed, next: Placed): boolean {
  const [a, b] = [before.line, next.line];
  const ended = SENTENCE_END.test(a.text);
  const short = a.right < before.edge - FREE_AT_END * a.height;
  if (BULLET.test(b.text) || Math.abs(a.height - b.height) > SAME_SIZE) return true;
  if (a.font !== b.font && short && !ended && /^\p{Lu}/u.test(b.text)) return true;
  if (!below(b, a)) return ended && short;
  const gap = (a.baseline - b.baseline) / next.distance;
  const indent = b.left - a.left;
  const indented = indent > LEAST_INDENT && indent < MOST_INDENT && !BULLET.test(a.text);
  return (
    gap > PARAGRAPH_GAP || (ended && indented) || (ended && short && (gap > LOOSE_GAP || indented))
  );
}

/** Whether a line is the next of the same column. */
function below(line: Line, before: Line): boolean {
  return (
    line.page === before.page &&
    line.baseline < before.baseline &&
    line.left < before.right &&
    line.right > before.left
  );
}

function usualDistance(blocks: readonly Block[]): number {
  const distances = blocks.flatMap((block) =>
    block.slice(1).map((line, at) => (block[at]?.baseline ?? 0) - line.baseline),
  );
  return median(distances.filter((distance) => distance > 2 && distance < 40)) || 12;
}
