import { GraphQLError } from 'graphql';
import { labelOf, typeOfId } from '../../model/index.ts';
import { encodeCursor, pageSize, type PageArguments } from '../page/index.ts';
import type {
  ConnectionFieldLayout,
  ConnectionLayout,
  EdgeFieldLayout,
  FieldLayout,
  ObjectLayout,
  ReadLayout,
} from '../statement/index.ts';
import { compileDerived } from './derived.ts';
import { pathToArray, type Path } from './path.ts';
import type { Frame } from './rows.ts';

type ArgumentsOf = (site: ConnectionLayout['site']) => PageArguments;

/** What one answer is assembled with. */
export interface Assembly {
  readonly argumentsOf: ArgumentsOf;
  readonly errors: GraphQLError[];
}

type Reader = (frame: Frame, path: Path | null, assembly: Assembly) => unknown;

/** A field that must not be null was, and so is whatever it belongs to, up to what may be null. */
const BROKEN = Symbol('broken');

/**
 * Makes of a layout the function that turns a frame into the response's data: an object, or null
 * where a null went all the way up. The rules are those of the GraphQL specification, section 6.4.
 */
export function compileAssembler(layout: ObjectLayout): Reader {
  const read = compileObject(layout);
  return (frame, path, assembly) => {
    const data = read(frame, path, assembly);
    return data === BROKEN ? null : data;
  };
}

function compileObject({ types, id, byType }: ObjectLayout): Reader {
  const readers = new Map([...byType].map(([type, fields]) => [type, compileFields(type, fields)]));
  const [only] = types;
  const single = types.length === 1 && only !== undefined ? readers.get(only) : undefined;
  return (frame, path, assembly) => {
    if (id === null) return single?.(frame, path, assembly);
    const value = frame[id];
    if (typeof value !== 'string') return null;
    if (single !== undefined) return single(frame, path, assembly);
    const type = typeOfId(value);
    const reader = type && readers.get(labelOf(type));
    if (reader === undefined)
      throw new TypeError(`${value} is of none of the types ${types.join(', ')}.`);
    return reader(frame, path, assembly);
  };
}

function compileFields(type: string, fields: readonly FieldLayout[]): Reader {
  const readers = fields.map((field) => ({ ...field, value: compileRead(type, field.read) }));
  return (frame, path, assembly) => {
    const object: Record<string, unknown> = {};
    for (const { key, nonNull, value, parentType, node } of readers) {
      const read = value(frame, { above: path, key }, assembly);
      if (read === BROKEN || read === null || read === undefined) {
        if (nonNull) {
          if (read !== BROKEN) {
            const message = `Cannot return null for non-nullable field ${parentType}.${node.name.value}.`;
            assembly.errors.push(
              new GraphQLError(message, { nodes: [node], path: pathToArray({ above: path, key }) }),
            );
          }
          return BROKEN;
        }
        object[key] = null;
      } else object[key] = read;
    }
    return object;
  };
}

function compileRead(type: string, read: ReadLayout): Reader {
  switch (read.kind) {
    case 'typename':
      return () => type;
    case 'scalar': {
      const { slot } = read;
      return (frame) => frame[slot];
    }
    case 'derived':
      return compileDerived(read);
    case 'embedded': {
      const { presence } = read;
      const object = compileObject(read.object);
      return (frame, path, assembly) =>
        presence.length === 0 || presence.some((slot) => frame[slot] != null)
          ? object(frame, path, assembly)
          : null;
    }
    case 'link':
      return compileObject(read.object);
    case 'list':
      return compileList(read.slot, compileObject(read.object), read.nullableItems);
    case 'connection':
      return compileConnection(read);
    default:
      return read satisfies never;
  }
}

/** The items of a page of a list, in the order in which they are shown. */
type ItemsOf = (frame: Frame, assembly: Assembly) => readonly unknown[];

function compileList(slot: number, item: Reader, nullableItems: boolean): Reader {
  return compileItems((frame) => listAt(frame, slot), item, nullableItems);
}

function compileItems(items: ItemsOf, item: Reader, nullableItems: boolean): Reader {
  return (frame, path, assembly) => {
    const values: unknown[] = [];
    for (const [key, each] of items(frame, assembly).entries()) {
      const value = Array.isArray(each) ? item(each, { above: path, key }, assembly) : null;
      if (value !== BROKEN && value !== null) values.push(value);
      else if (nullableItems) values.push(null);
      else return BROKEN;
    }
    return values;
  };
}

function listAt(frame: Frame, slot: number): readonly unknown[] {
  const list = frame[slot];
  return Array.isArray(list) ? list : [];
}

function compileConnection(layout: ConnectionLayout): Reader {
  const { site, items: slot } = layout;
  const items: ItemsOf = (frame, { argumentsOf }) => {
    const args = argumentsOf(site);
    const page = (slot === null ? [] : listAt(frame, slot)).slice(0, pageSize(args));
    return args.last == null ? page : page.reverse();
  };
  const readers = layout.fields.map((field) => ({
    key: field.key,
    value: compileConnectionField(layout, field, items),
  }));
  return compileParts(readers);
}

/** A connection or an edge: what is null in it is broken already, for none of its parts may be null. */
function compileParts(parts: readonly { key: string; value: Reader }[]): Reader {
  return (frame, path, assembly) => {
    const object: Record<string, unknown> = {};
    for (const { key, value } of parts) {
      const read = value(frame, { above: path, key }, assembly);
      if (read === BROKEN) return BROKEN;
      object[key] = read;
    }
    return object;
  };
}

function compileConnectionField(
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
      return (frame, _, assembly) => {
        const page = pageInfo(layout, frame, items(frame, assembly), assembly);
        return Object.fromEntries(field.info.map(({ key, name }) => [key, page[name]]));
      };
    default:
      return field satisfies never;
  }
}

function compileEdge(layout: ConnectionLayout, fields: readonly EdgeFieldLayout[]): Reader {
  const readers = fields.map((field) => ({
    key: field.key,
    value: compileEdgeField(layout, field),
  }));
  return compileParts(readers);
}

function compileEdgeField(layout: ConnectionLayout, field: EdgeFieldLayout): Reader {
  switch (field.kind) {
    case 'cursor':
      return (frame) => cursorOf(layout, frame);
    case 'node': {
      const node = compileObject(field.object);
      return (frame, path, assembly) => node(frame, path, assembly) ?? BROKEN;
    }
    case 'own': {
      const { key, parentType } = field.field;
      const own = compileFields(parentType, [field.field]);
      return (frame, path, assembly) => {
        const object = own(frame, path?.above ?? null, assembly);
        return object === BROKEN ? BROKEN : valueAt(object, key);
      };
    }
    default:
      return field satisfies never;
  }
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

function cursorOf({ ordering, keys }: ConnectionLayout, frame: Frame): string {
  return encodeCursor(
    ordering,
    keys.map((slot) => frame[slot]),
  );
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : null;
}
