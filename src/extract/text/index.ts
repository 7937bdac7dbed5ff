export { Cover, disjoint } from './cover.ts';
export { maskMarkup, paragraphsOf } from './mask.ts';
export { Occurrences } from './occurrences.ts';
export {
  between,
  byStart,
  contains,
  firstEndingAfter,
  overlap,
  overlaps,
  spanAt,
  type Span,
} from './span.ts';
