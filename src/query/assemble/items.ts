import { BROKEN, type Assembly, type Reader } from './assembly.ts';
import type { Frame } from './rows.ts';

/** The items of a page or a list, in the order in which they are shown. */
export type ItemsOf = (frame: Frame, assembly: Assembly) => readonly unknown[];

/** A list of objects; one that is null breaks it, unless items may be null. */
export function compileItems(items: ItemsOf, item: Reader, nullableItems: boolean): Reader {
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

export function listAt(frame: Frame, slot: number): readonly unknown[] {
  const list = frame[slot];
  return Array.isArray(list) ? list : [];
}
