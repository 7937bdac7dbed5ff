/** A range of one text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units two spans share; 0 or less where they do not meet. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

export function overlaps(a: Span, b: Span): boolean {
  return overlap(a, b) > 0;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The index of the first of the sorted spans that ends after the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of sorted, disjoint spans that lie within a range. */
export function between<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstEndingAfter(spans, start); at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    if (span.start >= start && span.end <= end) found.push(span);
  }
  return found;
}

/** The span that contains the offset; spans are sorted and disjoint. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spans[firstEndingAfter(spans, offset)];
  return found !== undefined && found.start <= offset ? found : undefined;
}
