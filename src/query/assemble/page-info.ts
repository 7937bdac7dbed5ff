import type { PageInfoField } from '../plan/index.ts';
import type { ConnectionLayout } from '../statement/index.ts';
import type { Assembly, Reader } from './assembly.ts';
import { cursorOf } from './edge.ts';
import { listAt, type ItemsOf } from './items.ts';
import type { Frame } from './rows.ts';

/** Where a page stands in the whole, as far as it was asked. */
export function compilePageInfo(
  layout: ConnectionLayout,
  info: readonly PageInfoField[],
  items: ItemsOf,
): Reader {
  return (frame, _, assembly) => {
    const page = pageInfo(layout, frame, items(frame, assembly), assembly);
    return Object.fromEntries(info.map(({ key, name }) => [key, page[name]]));
  };
}

function pageInfo(
  layout: ConnectionLayout,
  frame: Frame,
  shown: readonly unknown[],
  { argumentsOf }: Assembly,
) {
  const args = argumentsOf(layout.site);
  const found = layout.items === null ? 0 : listAt(frame, layout.items).length;
  const more = found > shown.length;
  const backward = args.last != null;
  const cursorAt = (index: number) => {
    const item = shown.at(index);
    return Array.isArray(item) ? cursorOf(layout, item) : null;
  };
  return {
    __typename: 'PageInfo',
    // What a cursor cuts off is there, at the least that which it stands for.
    hasNextPage: (!backward && more) || args.before != null,
    hasPreviousPage: (backward && more) || args.after != null,
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(-1);
    },
  };
}
