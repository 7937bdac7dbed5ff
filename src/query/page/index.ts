export { checkPage } from './check-page.ts';
export { decodeCursor, encodeCursor, type CursorPart } from './cursor.ts';
export { LARGEST_PAGE, pageSize, type PageArguments } from './limits.ts';
export { orderingOf, type Ordering, type OrderTerm } from './ordering.ts';
