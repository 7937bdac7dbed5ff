export { maskMarkup, paragraphsOf } from './mask.ts';
export {
  byStart,
  contains,
  firstEndingAfter,
  overlap,
  overlaps,
  spanAt,
  type Span,
} from './span.ts';
