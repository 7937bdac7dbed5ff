import { median, type Line } from './lines.ts';

/** A column, or lines that span columns, in reading order. */
export type Block = Line[];

/** Fewest lines of a column. */
const LEAST_LINES = 4;
/** Share of lines that may cross a gutter: titles and figures span columns. */
const MOST_CROSSING = 0.08;
/** Share of the width at each side where no gutter is looked for. */
const SIDE = 0.15;
/** Points between the gutters that are tried. */
const STEP = 2;
/** Lines of a column begin within this many points of each other. */
const ALIGNED = 6;
/** Share of its column that the usual line of running text fills; cells of a table fill less. */
const FILLED = 0.55;
/** A column of running text is at least this share of the width of the one beside it. */
const LEAST_WIDTH = 0.25;
const MOST_COLUMNS_DEEP = 3;

/** Puts the lines of a page in the order in which they are read: columns by the gutter between them. */
export function blocksOf(lines: readonly Line[], depth = 0): Block[] {
  if (lines.length === 0) return [];
  const gutter = depth < MOST_COLUMNS_DEEP ? gutterOf(lines) : undefined;
  if (gutter === undefined) return [[...lines].sort(downwards)];
  const spanning = lines.filter((line) => crosses(line, gutter)).sort(downwards);
  const blocks: Block[] = [];
  let top = Infinity;
  for (const bound of [...spanning, undefined]) {
    const bottom = bound?.baseline ?? -Infinity;
    const band = lines.filter(
      (line) => line.baseline < top && line.baseline > bottom && !crosses(line, gutter),
    );
    const left = band.filter(({ right }) => right <= gutter + 1);
    const right = band.filter((line) => line.left >= gutter - 1);
    const columns = [...blocksOf(left, depth + 1), ...blocksOf(right, depth + 1)];
    blocks.push(...columns);
    if (bound !== undefined) addSpanning(blocks, bound, columns.length === 0);
    top = bottom;
  }
  return blocks;
}

/** Lines that span the columns one after another are one block. */
function addSpanning(blocks: Block[], line: Line, follows: boolean): void {
  const before = blocks.at(-1);
  if (follows && before !== undefined) before.push(line);
  else blocks.push([line]);
}

function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 2 * LEAST_LINES) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const margin = SIDE * (right - left);
  const tried: { at: number; crossing: number }[] = [];
  for (let at = left + margin; at < right - margin; at += STEP) {
    tried.push({ at, crossing: lines.filter((line) => crosses(line, at)).length });
  }
  const least = Math.min(...tried.map(({ crossing }) => crossing));
  if (least > Math.max(2, MOST_CROSSING * lines.length)) return undefined;
  const best = widestRun(tried.map(({ at, crossing }) => (crossing === least ? at : undefined)));
  return best !== undefined && separatesColumns(lines, best, right) ? best : undefined;
}

/** The middle of the longest run of candidates without a gap. */
function widestRun(candidates: readonly (number | undefined)[]): number | undefined {
  let best: number[] = [];
  let run: number[] = [];
  for (const candidate of candidates) {
    run = candidate === undefined ? [] : [...run, candidate];
    if (run.length > best.length) best = run;
  }
  return best[best.length >> 1];
}

function separatesColumns(lines: readonly Line[], gutter: number, right: number): boolean {
  const before = lines.filter((line) => line.right <= gutter + 1);
  const after = lines.filter((line) => line.left >= gutter - 1);
  if (before.length < LEAST_LINES || after.length < LEAST_LINES) return false;
  const edge = median(after.map((line) => line.left));
  const aligned = after.filter((line) => Math.abs(line.left - edge) < ALIGNED).length;
  if (aligned < after.length / 2) return false;
  const left = Math.min(...before.map((line) => line.left));
  const widths = [edge - left, right - edge];
  return (
    Math.min(...widths) >= LEAST_WIDTH * Math.max(...widths) &&
    usualWidth(before) >= FILLED * (edge - left) &&
    usualWidth(after) >= FILLED * (right - edge)
  );
}

function usualWidth(column: readonly Line[]): number {
  return median(column.map(({ left, right }) => right - left));
}

function crosses({ left, right }: Line, at: number): boolean {
  return left < at - 1 && right > at + 1;
}

function downwards(a: Line, b: Line): number {
  return b.baseline - a.baseline || a.left - b.left;
}
