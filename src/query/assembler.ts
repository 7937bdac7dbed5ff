import { GraphQLError } from 'graphql';
import type { ArgumentsOf } from './arguments.ts';
import { labelOf, typeOfId } from '../model/index.ts';
import { derivationOf } from './derived-fields.ts';
import type { Frame } from './nest-rows.ts';
import { encodeCursor, pageSize } from './pagination.ts';
import type { PageInfoField } from './plan/index.ts';
import type {
  ConnectionFieldLayout,
  ConnectionLayout,
  EdgeFieldLayout,
  FieldLayout,
  ItemReference,
  Layout,
  LevelLayout,
  ObjectLayout,
  ReadLayout,
} from './statement/index.ts';

/** Turns the frame of the operation's root into the response's data, adding to `errors`. */
export type Assembler = (frame: Frame, response: Response) => Record<string, unknown> | null;

/** The response being assembled. */
export interface Response {
  readonly argumentsOf: ArgumentsOf;
  readonly errors: GraphQLError[];
}

/** Reads the value at a path of the response from a frame. */
type Reader = (frame: Frame, path: ResponsePath | null, response: Response) => unknown;

/** Where in the response a value stands, innermost key first. */
interface ResponsePath {
  readonly above: ResponsePath | null;
  readonly key: string | number;
}

/** A non-null field was null: the enclosing values are null too, up to the nearest nullable one. */
const PROPAGATED_NULL = Symbol('propagated null');

/** The levels of the spine, to which items of a layout refer. */
type Levels = readonly LevelLayout[];

/** Compiles a layout by the rules of the GraphQL specification, section 6.4.3 (CompleteValue). */
export function compileAssembler({ root, levels }: Layout): Assembler {
  const read = compileObject(levels, root);
  return (frame, response) => {
    const data = read(frame, null, response);
    return isRecord(data) ? data : null;
  };
}

/** The type of an object is known by its id; null if there is no object. */
function compileObject(levels: Levels, { types, id, byType }: ObjectLayout): Reader {
  const readers = new Map(
    [...byType].map(([type, fields]) => [type, compileFields(levels, type, fields)]),
  );
  const [only] = types;
  const single = types.length === 1 && only !== undefined ? readers.get(only) : undefined;
  if (id === null) return (frame, path, response) => single?.(frame, path, response);
  return (frame, path, response) => {
    const value = frame[id];
    if (typeof value !== 'string') return null;
    if (single !== undefined) return single(frame, path, response);
    const type = typeOfId(value);
    const reader = type && readers.get(labelOf(type));
    if (reader === undefined)
      throw new TypeError(`${value} must be one of the types ${types.join(', ')}.`);
    return reader(frame, path, response);
  };
}

/** The fields of an object, in the order in which they were selected. */
function compileFields(levels: Levels, type: string, fields: readonly FieldLayout[]): Reader {
  const readers = fields.map((field) => ({
    ...field,
    // Most fields are scalars, which are in the frame already and need no path to be read.
    slot: field.read.kind === 'scalar' ? field.read.slot : null,
    value: compileRead(levels, type, field.read),
  }));
  const empty = emptyObject(readers.map(({ key }) => key));
  return (frame, path, response) => {
    const object = empty();
    for (const { key, nonNull, slot, value, parentType, node } of readers) {
      const read = slot === null ? value(frame, { above: path, key }, response) : frame[slot];
      if (read !== PROPAGATED_NULL && read !== null && read !== undefined) {
        object[key] = read;
        continue;
      }
      if (nonNull) {
        if (read !== PROPAGATED_NULL) {
          const message = `Cannot return null for non-nullable field ${parentType}.${node.name.value}.`;
          const at = keysOf({ above: path, key });
          response.errors.push(new GraphQLError(message, { nodes: [node], path: at }));
        }
        return PROPAGATED_NULL;
      }
      object[key] = null;
    }
    return object;
  };
}

/**
 * Makes objects with these keys. An assignment to `__proto__` sets the prototype of an object that has one,
 * and V8 reads and writes objects without a prototype more slowly.
 */
function emptyObject(keys: readonly string[]): () => Record<string, unknown> {
  return keys.includes('__proto__') ? () => ({ __proto__: null }) : () => ({});
}

function keysOf(path: ResponsePath | null): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== null; step = step.above) keys.unshift(step.key);
  return keys;
}

/** The value of one field. */
function compileRead(levels: Levels, type: string, read: ReadLayout): Reader {
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
      const object = compileObject(levels, read.object);
      return (frame, path, response) =>
        presence.length === 0 || presence.some((slot) => frame[slot] != null)
          ? object(frame, path, response)
          : null;
    }
    case 'link':
      return compileObject(levels, read.object);
    case 'list': {
      const { slot, nullableItems, item } = read;
      const object = compileObject(levels, itemOf(levels, item, 'object'));
      return compileItems((frame) => listAt(frame, slot), object, nullableItems);
    }
    case 'connection':
      return compileConnection(levels, read);
    default:
      return read satisfies never;
  }
}

/** The layout of an item: that of its level if it belongs to the spine. */
function itemOf<Kind extends 'object' | 'entry'>(
  levels: Levels,
  reference: ItemReference,
  kind: Kind,
): Extract<ItemReference, { kind: Kind }> {
  const item = reference.kind === 'level' ? levels[reference.level]?.item : reference;
  if (item === undefined || !isOfKind(item, kind))
    throw new TypeError(`The layout of an item must be of the kind ${kind}.`);
  return item;
}

function isOfKind<Kind extends 'object' | 'entry'>(
  item: ItemReference,
  kind: Kind,
): item is Extract<ItemReference, { kind: Kind }> {
  return item.kind === kind;
}

/** Has code compute a value from what was read; of objects, the selected fields. */
function compileDerived({
  name,
  slot,
  type,
  fields,
}: Extract<ReadLayout, { kind: 'derived' }>): Reader {
  const derive = derivationOf(name);
  if (fields === null) return (frame) => derive(frame[slot]);
  const select = (object: unknown) =>
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        field.name === '__typename' ? type : Reflect.get(Object(object), field.name),
      ]),
    );
  return (frame) => {
    const derived = derive(frame[slot]);
    if (Array.isArray(derived)) return derived.map(select);
    return derived === null ? null : select(derived);
  };
}

/** The items of a page or a list, in the order in which the response shows them. */
type ItemsOf = (frame: Frame, response: Response) => readonly unknown[];

/** A list of objects; a null item makes the list null, unless items are nullable. */
function compileItems(items: ItemsOf, item: Reader, nullableItems: boolean): Reader {
  return (frame, path, response) => {
    const values: unknown[] = [];
    for (const [key, each] of items(frame, response).entries()) {
      const value = Array.isArray(each) ? item(each, { above: path, key }, response) : null;
      if (value !== PROPAGATED_NULL && value !== null) values.push(value);
      else if (nullableItems) values.push(null);
      else return PROPAGATED_NULL;
    }
    return values;
  };
}

function listAt(frame: Frame, slot: number): readonly unknown[] {
  const list = frame[slot];
  return Array.isArray(list) ? list : [];
}

/** The cursor of an item, made of the ordering's keys in its frame. */
type CursorOf = (frame: Frame) => string;

/** A page. The statement may have read one item more than the page shows. */
function compileConnection(levels: Levels, layout: ConnectionLayout): Reader {
  const { site, sizes, ordering, slot, total } = layout;
  const { keys, fields } = itemOf(levels, layout.item, 'entry');
  const cursorOf: CursorOf = (frame) =>
    encodeCursor(
      ordering,
      keys.map((key) => frame[key]),
    );
  const items: ItemsOf = (frame, { argumentsOf }) => {
    const args = argumentsOf(site);
    const page = (slot === null ? [] : listAt(frame, slot)).slice(0, pageSize(sizes, args));
    return args['last'] == null ? page : page.reverse();
  };
  const compileField = (field: ConnectionFieldLayout): Reader => {
    switch (field.kind) {
      case 'typename':
        return () => field.value;
      case 'totalCount':
        return (frame) => (total === null ? null : frame[total]);
      case 'own':
        return compileOwnField(levels, field.field);
      case 'nodes':
        return compileItems(items, compileObject(levels, field.object), false);
      case 'edges':
        return compileItems(items, compileEdge(levels, field.edge, cursorOf), false);
      case 'pageInfo':
        return compilePageInfo(layout, field.info, items, cursorOf);
      default:
        return field satisfies never;
    }
  };
  return compileParts(fields.map((field) => [field.key, compileField(field)]));
}

/** A connection or an edge: none of its parts is nullable, so a propagated null ends it. */
function compileParts(parts: readonly (readonly [key: string, value: Reader])[]): Reader {
  const empty = emptyObject(parts.map(([key]) => key));
  return (frame, path, response) => {
    const object = empty();
    for (const [key, value] of parts) {
      const read = value(frame, { above: path, key }, response);
      if (read === PROPAGATED_NULL) return PROPAGATED_NULL;
      object[key] = read;
    }
    return object;
  };
}

/** One entry of a page: its cursor, its node and the edge's own fields. */
function compileEdge(
  levels: Levels,
  fields: readonly EdgeFieldLayout[],
  cursorOf: CursorOf,
): Reader {
  const compileField = (field: EdgeFieldLayout): Reader => {
    switch (field.kind) {
      case 'cursor':
        return cursorOf;
      case 'node': {
        const node = compileObject(levels, field.object);
        return (frame, path, response) => node(frame, path, response) ?? PROPAGATED_NULL;
      }
      case 'own':
        return compileOwnField(levels, field.field);
      default:
        return field satisfies never;
    }
  };
  return compileParts(fields.map((field) => [field.key, compileField(field)]));
}

/** A field that stands on an edge or on a connection itself. */
function compileOwnField(levels: Levels, field: FieldLayout): Reader {
  const own = compileFields(levels, field.parentType, [field]);
  return (frame, path, response) => {
    const object = own(frame, path?.above ?? null, response);
    if (object === PROPAGATED_NULL) return PROPAGATED_NULL;
    return isRecord(object) ? object[field.key] : null;
  };
}

/** The page's position in the whole, as far as it is selected. */
function compilePageInfo(
  { site, slot }: ConnectionLayout,
  info: readonly PageInfoField[],
  items: ItemsOf,
  cursorOf: CursorOf,
): Reader {
  return (frame, _, response) => {
    const shown = items(frame, response);
    const found = slot === null ? 0 : listAt(frame, slot).length;
    const more = found > shown.length;
    const { last, before, after } = response.argumentsOf(site);
    const cursorAt = (index: number) => {
      const item = shown.at(index);
      return Array.isArray(item) ? cursorOf(item) : null;
    };
    const page = {
      __typename: () => 'PageInfo',
      // Beyond a cursor there is at least the item that the cursor stands for.
      hasNextPage: () => (last == null && more) || before != null,
      hasPreviousPage: () => (last != null && more) || after != null,
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    };
    return Object.fromEntries(info.map(({ key, name }) => [key, page[name]()]));
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
