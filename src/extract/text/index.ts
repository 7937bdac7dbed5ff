export { maskMarkup } from './mask.ts';
export { paragraphsOf } from './paragraph.ts';
export {
  byStart,
  contains,
  firstEndingAfter,
  overlap,
  overlaps,
  spanAt,
  type Span,
} from './span.ts';
