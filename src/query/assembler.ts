import { GraphQLError } from 'graphql';
import { labelOf, typeOfId } from '../model/index.ts';
import { derivationOf } from './derived-fields.ts';
import type { Frame } from './nest-rows.ts';
import { encodeCursor, pageSize } from './pagination.ts';
import type { ArgumentsOf, PageInfoField } from './plan/index.ts';
import type {
  ConnectionFieldLayout,
  ConnectionLayout,
  EdgeFieldLayout,
  FieldLayout,
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

/** Compiles a layout by the rules of the GraphQL specification, section 6.4.3 (CompleteValue). */
export function compileAssembler(layout: ObjectLayout): Assembler {
  const read = compileObject(layout);
  return (frame, response) => {
    const data = read(frame, null, response);
    return isRecord(data) ? data : null;
  };
}

/** The type of an object is known by its id; null if there is no object. */
function compileObject({ types, id, byType }: ObjectLayout): Reader {
  const readers = new Map([...byType].map(([type, fields]) => [type, compileFields(type, fields)]));
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
function compileFields(type: string, fields: readonly FieldLayout[]): Reader {
  const readers = fields.map((field) => ({
    ...field,
    // Most fields are scalars, which are in the frame already and need no path to be read.
    slot: field.read.kind === 'scalar' ? field.read.slot : null,
    value: compileRead(type, field.read),
  }));
  return (frame, path, response) => {
    const object: Record<string, unknown> = {};
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

function keysOf(path: ResponsePath | null): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== null; step = step.above) keys.unshift(step.key);
  return keys;
}

/** The value of one field. */
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
      return (frame, path, response) =>
        presence.length === 0 || presence.some((slot) => frame[slot] != null)
          ? object(frame, path, response)
          : null;
    }
    case 'link':
      return compileObject(read.object);
    case 'list': {
      const { slot, nullableItems } = read;
      return compileItems(
        (frame) => listAt(frame, slot),
        compileObject(read.object),
        nullableItems,
      );
    }
    case 'connection':
      return compileConnection(read);
    default:
      return read satisfies never;
  }
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

/** A page. The statement may have read one item more than the page shows. */
function compileConnection(layout: ConnectionLayout): Reader {
  const { site, items: slot, total } = layout;
  const items: ItemsOf = (frame, { argumentsOf }) => {
    const args = argumentsOf(site);
    const page = (slot === null ? [] : listAt(frame, slot)).slice(0, pageSize(args));
    return args['last'] == null ? page : page.reverse();
  };
  const compileField = (field: ConnectionFieldLayout): Reader => {
    switch (field.kind) {
      case 'typename':
        return () => field.value;
      case 'totalCount':
        return (frame) => (total === null ? null : frame[total]);
      case 'nodes':
        return compileItems(items, compileObject(field.object), false);
      case 'edges':
        return compileItems(items, compileEdge(layout, field.edge), false);
      case 'pageInfo':
        return compilePageInfo(layout, field.info, items);
      default:
        return field satisfies never;
    }
  };
  return compileParts(layout.fields.map((field) => [field.key, compileField(field)]));
}

/** A connection or an edge: none of its parts is nullable, so a propagated null ends it. */
function compileParts(parts: readonly (readonly [key: string, value: Reader])[]): Reader {
  return (frame, path, response) => {
    const object: Record<string, unknown> = {};
    for (const [key, value] of parts) {
      const read = value(frame, { above: path, key }, response);
      if (read === PROPAGATED_NULL) return PROPAGATED_NULL;
      object[key] = read;
    }
    return object;
  };
}

/** One entry of a page: its cursor, its node and the edge's own fields. */
function compileEdge(layout: ConnectionLayout, fields: readonly EdgeFieldLayout[]): Reader {
  const compileField = (field: EdgeFieldLayout): Reader => {
    switch (field.kind) {
      case 'cursor':
        return (frame) => cursorOf(layout, frame);
      case 'node': {
        const node = compileObject(field.object);
        return (frame, path, response) => node(frame, path, response) ?? PROPAGATED_NULL;
      }
      case 'own': {
        const { key, parentType } = field.field;
        const own = compileFields(parentType, [field.field]);
        return (frame, path, response) => {
          const object = own(frame, path?.above ?? null, response);
          if (object === PROPAGATED_NULL) return PROPAGATED_NULL;
          return isRecord(object) ? object[key] : null;
        };
      }
      default:
        return field satisfies never;
    }
  };
  return compileParts(fields.map((field) => [field.key, compileField(field)]));
}

/** The cursor of an item, made of the ordering's keys in its frame. */
function cursorOf({ ordering, keys }: ConnectionLayout, frame: Frame): string {
  return encodeCursor(
    ordering,
    keys.map((slot) => frame[slot]),
  );
}

/** The page's position in the whole, as far as it is selected. */
function compilePageInfo(
  layout: ConnectionLayout,
  info: readonly PageInfoField[],
  items: ItemsOf,
): Reader {
  return (frame, _, response) => {
    const page = pageInfo(layout, frame, items(frame, response), response);
    return Object.fromEntries(info.map(({ key, name }) => [key, page[name]]));
  };
}

function pageInfo(
  layout: ConnectionLayout,
  frame: Frame,
  shown: readonly unknown[],
  { argumentsOf }: Response,
) {
  const args = argumentsOf(layout.site);
  const found = layout.items === null ? 0 : listAt(frame, layout.items).length;
  const more = found > shown.length;
  const backward = args['last'] != null;
  const cursorAt = (index: number) => {
    const item = shown.at(index);
    return Array.isArray(item) ? cursorOf(layout, item) : null;
  };
  return {
    __typename: 'PageInfo',
    // Beyond a cursor there is at least the item that the cursor stands for.
    hasNextPage: (!backward && more) || args['before'] != null,
    hasPreviousPage: (backward && more) || args['after'] != null,
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(-1);
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
