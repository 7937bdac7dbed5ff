import type { ReadLayout } from '../statement/index.ts';
import type { Reader } from './assembly.ts';
import { compileConnection } from './connection.ts';
import { compileDerived } from './derived.ts';
import { compileItems, listAt } from './items.ts';
import { compileObject } from './object.ts';

/** The value of one field. */
export function compileRead(type: string, read: ReadLayout): Reader {
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
