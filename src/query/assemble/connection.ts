import { pageSize } from '../page/index.ts';
import type { ConnectionFieldLayout, ConnectionLayout } from '../statement/index.ts';
import type { Reader } from './assembly.ts';
import { compileEdge } from './edge.ts';
import { compileItems, listAt, type ItemsOf } from './items.ts';
import { compileObject } from './object.ts';
import { compilePageInfo } from './page-info.ts';
import { compileParts } from './parts.ts';

/** A page. The statement may have read one item more than it shows. */
export function compileConnection(layout: ConnectionLayout): Reader {
  const { site, items: slot } = layout;
  const items: ItemsOf = (frame, { argumentsOf }) => {
    const args = argumentsOf(site);
    const page = (slot === null ? [] : listAt(frame, slot)).slice(0, pageSize(args));
    return args.last == null ? page : page.reverse();
  };
  return compileParts(
    layout.fields.map((field) => ({ key: field.key, value: compileField(layout, field, items) })),
  );
}

function compileField(
  layout: ConnectionLayout,
  field: ConnectionFieldLayout,
  items: ItemsOf,
): Reader {
  switch (field.kind) {
    case 'typename':
      return () => field.value;
    case 'totalCount': {
      const { total } = layout;
      return (frame) => (total === null ? null : frame[total]);
    }
    case 'nodes':
      return compileItems(items, compileObject(field.object), false);
    case 'edges':
      return compileItems(items, compileEdge(layout, field.edge), false);
    case 'pageInfo':
      return compilePageInfo(layout, field.info, items);
    default:
      return field satisfies never;
  }
}
