import { decodeCursor } from './cursor.ts';
import { pageSize, type PageArguments } from './limits.ts';
import type { Ordering } from './ordering.ts';

/** @throws {BadUserInput} where a page's arguments are none, though nothing of the page is read. */
export function checkPage(ordering: Ordering, args: PageArguments): void {
  pageSize(args);
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor != null) decodeCursor(ordering, argument, cursor);
  }
}
