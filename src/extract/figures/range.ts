import type { Figure } from './figure.ts';

const JOINS = /^\s?(?:to|-|–|—)\s?$/;
const SCALE_WORD = /(?:thousand|million|mln|billion|bln|trillion|[kmbt]n?)$/i;
const MOVES =
  /\b(?:rose|rise|fell|fall|grew|climb\w*|drop\w*|increas\w+|decreas\w+|declin\w+|went|mov\w+|jump\w*|up|down|cut|lower\w*|rais\w+)\b/i;

/** Joins "10 to 20 percent" and "between 5 and 7" into one figure; "rose from 5 to 7" stays two. */
export function mergeRanges(figures: readonly Figure[], masked: string): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const before = merged.at(-1);
    const range = before === undefined ? undefined : rangeOf(before, figure, masked);
    if (range !== undefined) merged.pop();
    merged.push(range ?? sharingBound(figure, before, masked));
  }
  return merged;
}

/** "About 8 percent for one and another 8 percent for the other": the second is bounded as the first. */
function sharingBound(figure: Figure, before: Figure | undefined, masked: string): Figure {
  if (before === undefined || figure.bound !== 'EXACT' || figure.unit !== before.unit)
    return figure;
  const gap = masked.slice(before.end, figure.number.start);
  if (/[.!?\n]/.test(gap) || !/\band another\s+$/.test(gap)) return figure;
  return { ...figure, bound: before.bound };
}

function rangeOf(low: Figure, high: Figure, masked: string): Figure | undefined {
  if (low.high !== undefined || low.direction !== undefined) return undefined;
  // "10 percent to 20 percent" and "$5 to $7" repeat the unit.
  const gap = masked.slice(low.kind === 'PERCENT' ? low.end : low.number.end, high.number.start);
  const before = masked.slice(Math.max(0, low.number.start - 45), low.number.start);
  const between = /^\s(?:and|to)\s$/.test(gap) && /\bbetween\s(?:about |roughly )?$/i.test(before);
  if (!JOINS.test(gap) && !between) return undefined;
  if (low.kind !== high.kind && !(low.kind === 'NUMBER' && low.unit === '')) return undefined;
  if (/\bfrom\s$/i.test(before) && MOVES.test(before)) return undefined;
  const least = scaledLike(low, high, masked);
  if (Number(least) >= Number(high.value)) return undefined;
  return {
    ...high,
    start: low.start,
    number: { start: low.number.start, end: high.number.end },
    value: least,
    low: least,
    high: high.value,
    bound: low.bound,
    ...(low.cue === undefined ? {} : { cue: low.cue }),
  };
}

/** The lower end in the scale of the upper one: the first of "2 to 3 million" is two million. */
function scaledLike(low: Figure, high: Figure, masked: string): string {
  const written = (figure: Figure) => masked.slice(figure.number.start, figure.number.end);
  if (!SCALE_WORD.test(written(high)) || SCALE_WORD.test(written(low))) return low.value;
  if (Number(high.value) / Number(low.value) < 1000) return low.value;
  const digits = Number(written(high).replace(/[^\d.]/g, ''));
  const factor = digits === 0 ? 1 : Number(high.value) / digits;
  return String(Number((Number(low.value) * factor).toPrecision(12)));
}
