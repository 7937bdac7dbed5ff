import { encodeCursor } from '../page/index.ts';
import type { ConnectionLayout, EdgeFieldLayout } from '../statement/index.ts';
import { BROKEN, type Reader } from './assembly.ts';
import { compileFields } from './fields.ts';
import { compileObject } from './object.ts';
import { compileParts } from './parts.ts';
import type { Frame } from './rows.ts';

/** One entry of a page: its cursor, its node, and what stands on the edge itself. */
export function compileEdge(layout: ConnectionLayout, fields: readonly EdgeFieldLayout[]): Reader {
  return compileParts(
    fields.map((field) => ({ key: field.key, value: compileField(layout, field) })),
  );
}

function compileField(layout: ConnectionLayout, field: EdgeFieldLayout): Reader {
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

/** The cursor of an item, made of the ordering's keys that it brought along. */
export function cursorOf({ ordering, keys }: ConnectionLayout, frame: Frame): string {
  return encodeCursor(
    ordering,
    keys.map((slot) => frame[slot]),
  );
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : null;
}
