import type { Box, Place, SourceMap, SourceRange } from './document.ts';

/**
 * The places on the original that a passage comes from, in order, those that are equal or adjoin
 * once. A box is narrowed to the part of its line that the passage covers, by the share of
 * characters.
 */
export function locate(sourceMap: SourceMap, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let at = firstEndingAfter(sourceMap, start); at < sourceMap.length; at++) {
    const range = sourceMap[at];
    if (range === undefined || range.start >= end) break;
    const place = placeWithin(range, Math.max(start, range.start), Math.min(end, range.end));
    const before = places.at(-1);
    const merged = before === undefined ? undefined : merge(before, place);
    if (merged === undefined) places.push(place);
    else places[places.length - 1] = merged;
  }
  return places;
}

/** Binary search: a PDF has ten thousands of ranges. */
function firstEndingAfter(sourceMap: SourceMap, offset: number): number {
  let low = 0;
  let high = sourceMap.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sourceMap[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function placeWithin({ start, end, place }: SourceRange, from: number, to: number): Place {
  if (place.kind !== 'pdf' || (from === start && to === end)) return place;
  const [left, bottom, right, top] = place.box;
  const x = (offset: number) => left + ((right - left) * (offset - start)) / (end - start);
  return { ...place, box: [x(from), bottom, x(to), top] };
}

function merge(before: Place, place: Place): Place | undefined {
  switch (before.kind) {
    case 'file':
      return before;
    case 'html':
      return place.kind === 'html' &&
        place.block === before.block &&
        place.textNode === before.textNode
        ? before
        : undefined;
    case 'docx':
      return place.kind === 'docx' &&
        place.paragraph === before.paragraph &&
        place.part === before.part
        ? before
        : undefined;
    case 'pdf':
      return place.kind === 'pdf' && place.page === before.page && onOneLine(before.box, place.box)
        ? { ...before, box: union(before.box, place.box) }
        : undefined;
    default: {
      const impossible: never = before;
      throw new Error(JSON.stringify(impossible));
    }
  }
}

/** Boxes share at least half of the lower one's height, and a blank at most lies between them. */
function onOneLine(a: Box, b: Box): boolean {
  const height = Math.min(a[3] - a[1], b[3] - b[1]);
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return shared >= height / 2 && b[0] - a[2] < 2 * height && b[2] > a[0];
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
