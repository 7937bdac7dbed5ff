import type { Box } from '../document.ts';

/** A run of text as the PDF draws it; points from the page's lower left corner. */
export interface Item {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of the font. */
  height: number;
  font: string;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  items: Item[];
}

/** A part of a line, with the box that it is drawn in. */
export interface Span {
  text: string;
  box: Box;
}

/** Text on one baseline without a gap as wide as a column's. */
export interface Line {
  page: number;
  text: string;
  spans: Span[];
  left: number;
  right: number;
  baseline: number;
  height: number;
  /** Font of the first item. */
  font: string;
}

/** Share of the height by which baselines of one line may differ: superscripts are on it too. */
const SAME_BASELINE = 0.45;
/** Gap, in heights, at which another column or cell begins. */
const COLUMN_GAP = 1.4;
const LEAST_COLUMN_GAP = 10;
/** Gap, in heights, that is a blank between words. */
const WORD_GAP = 0.12;
/** How far letters reach below the baseline, as a share of the height. */
const DESCENT = 0.22;

/** The lines of a page, from top to bottom and left to right. */
export function linesOf(page: Page): Line[] {
  const items = page.items.filter(({ text }) => text.trim() !== '');
  items.sort((a, b) => b.baseline - a.baseline || a.left - b.left);
  return rowsOf(items).flatMap((row) => segmentsOf(row, page.number));
}

function rowsOf(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  let largest: Item | undefined;
  for (const item of items) {
    if (largest !== undefined && onBaseline(largest, item)) {
      rows.at(-1)?.push(item);
      if (item.height > largest.height) largest = item;
    } else {
      rows.push([item]);
      largest = item;
    }
  }
  return rows;
}

function onBaseline(a: Item, b: Item): boolean {
  const tolerance = Math.min(
    SAME_BASELINE * Math.max(a.height, b.height),
    2 * SAME_BASELINE * Math.min(a.height, b.height),
  );
  return Math.abs(a.baseline - b.baseline) < Math.max(2, tolerance);
}

function segmentsOf(row: Item[], page: number): Line[] {
  const height = Math.max(...row.map((item) => item.height));
  const gapOfColumns = Math.max(LEAST_COLUMN_GAP, COLUMN_GAP * height);
  const segments: Item[][] = [];
  let right = -Infinity;
  for (const item of row.sort((a, b) => a.left - b.left)) {
    if (item.left - right < gapOfColumns) segments.at(-1)?.push(item);
    else segments.push([item]);
    right = Math.max(right === -Infinity ? item.right : right, item.right);
  }
  return segments.flatMap((segment) => lineOf(segment, page) ?? []);
}

function lineOf(items: readonly Item[], page: number): Line | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const height = Math.max(...items.map((item) => item.height));
  const spans: Span[] = [];
  let before: Item | undefined;
  for (const item of items) {
    const last = spans.at(-1);
    const text = item.text.replace(/\s+/gu, ' ');
    const gap = before !== undefined && item.left - before.right > WORD_GAP * height;
    if (last !== undefined && gap && !last.text.endsWith(' ') && !text.startsWith(' '))
      last.text += ' ';
    spans.push({
      text: last?.text.endsWith(' ') === true ? text.trimStart() : text,
      box: boxOf(item),
    });
    before = item;
  }
  trim(spans);
  const { left, font } = first;
  const right = Math.max(...items.map((item) => item.right));
  const baseline = items.find((item) => item.height === height)?.baseline ?? first.baseline;
  const text = spans.map((span) => span.text).join('');
  return { page, text, spans, left, right, baseline, height, font };
}

function boxOf({ left, right, baseline, height }: Item): Box {
  const bottom = baseline - DESCENT * height;
  return [left, bottom, right, bottom + height];
}

function trim(spans: Span[]): void {
  const [first] = spans;
  const last = spans.at(-1);
  if (first !== undefined) first.text = first.text.trimStart();
  if (last !== undefined) last.text = last.text.trimEnd();
}

/** The median, the upper one of two; 0 for an empty list. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
